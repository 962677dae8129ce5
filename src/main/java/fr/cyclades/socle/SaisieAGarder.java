package fr.cyclades.socle;

import java.util.List;

/**
 * Forms in which a candidate writes at length. Sent after the end of the session, what they hold is kept until he has signed in again,
 * then given back. A module declares its own as a bean. Never a form that holds a password or files.
 *
 * @param chemins patterns of the addresses that the forms are sent to, {@code /demandes}
 */
public record SaisieAGarder(List<String> chemins) {

    public static SaisieAGarder a(String... chemins) {
        return new SaisieAGarder(List.of(chemins));
    }
}

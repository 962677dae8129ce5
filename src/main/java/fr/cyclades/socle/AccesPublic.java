package fr.cyclades.socle;

import java.util.List;

/**
 * Routes that anybody may use without signing in. A module declares its own as a bean; whatever nobody declares belongs to a signed-in
 * candidate.
 *
 * @param chemins patterns of Spring MVC, {@code /ouverture-des-services/**}
 */
public record AccesPublic(List<String> chemins) {

    public static AccesPublic a(String... chemins) {
        return new AccesPublic(List.of(chemins));
    }
}

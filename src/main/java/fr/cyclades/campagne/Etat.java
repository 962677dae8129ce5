package fr.cyclades.campagne;

import java.time.Instant;

/** Where the service stands at an instant. */
public sealed interface Etat {

    record AVenir(Instant ouverture) implements Etat {}

    /** @param fermeture the first instant that is refused */
    record Ouverte(Instant fermeture) implements Etat {}

    /** @param depuis the first instant that was refused */
    record Close(Instant depuis) implements Etat {}
}

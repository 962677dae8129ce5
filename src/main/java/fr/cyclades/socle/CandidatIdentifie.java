package fr.cyclades.socle;

import java.util.UUID;

/**
 * A signed-in candidate, for the modules that may not know accounts: a controller receives it with
 * {@code @AuthenticationPrincipal CandidatIdentifie}.
 */
public interface CandidatIdentifie extends Personne {

    /** Opaque identifier of the person. */
    UUID candidat();
}

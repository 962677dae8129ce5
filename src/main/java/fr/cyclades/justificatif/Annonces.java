package fr.cyclades.justificatif;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the service decided and the candidate was not told yet. */
public interface Annonces {

    /**
     * Takes the decisions of a candidature that are to be told, and notes that they are, in the caller's transaction.
     *
     * @return the decisions, those undone after they had been told included, the oldest first
     */
    List<Controle> prendre(UUID candidature, Instant le);
}

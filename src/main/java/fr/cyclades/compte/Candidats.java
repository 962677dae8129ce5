package fr.cyclades.compte;

import fr.cyclades.socle.NumeroCandidat;
import java.util.Optional;
import java.util.UUID;

/** The persons, as the other modules need them. */
public interface Candidats {

    Optional<Candidat> parId(UUID candidat);

    /**
     * Called in the transaction of the first saved inscription: gives the person a numéro candidat if there is none yet, and locks the
     * civil status for ever (R47, R144, decision 15). Calling it again returns the same number.
     */
    NumeroCandidat inscrire(UUID candidat);
}

package fr.cyclades.justificatif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where one piece stands: the four cases of the notice (R106), and what precedes them. */
public sealed interface EtatDePiece {

    /** The file that is there, if one is. */
    default Optional<Depot> depot() {
        return Optional.empty();
    }

    /** Nothing was provided. */
    record AFournir() implements EtatDePiece {}

    /**
     * A file is there and can still be replaced or removed (R101).
     *
     * @param aVerifier the answers changed since: does it still suit?
     * @param apres     the refusal that it answers, when there was one
     */
    record Deposee(Depot fichier, boolean aVerifier, Optional<NonConforme> apres) implements EtatDePiece {
        @Override
        public Optional<Depot> depot() {
            return Optional.of(fichier);
        }
    }

    /** Locked by « J’ai fourni toutes mes pièces » (R108), not controlled yet: case 1. */
    record Transmise(Depot fichier) implements EtatDePiece {
        @Override
        public Optional<Depot> depot() {
            return Optional.of(fichier);
        }
    }

    /** The service has it and did not control it: case 2. */
    record Recue(Optional<Depot> depot, LocalDate le) implements EtatDePiece {}

    /**
     * Refused: case 3.
     *
     * @param motif       code of the reason, or empty; {@code commentaire} the words of the service
     * @param jusqua      a new one may come until then even if the deposit is over (decision 28)
     */
    record NonConforme(Optional<Depot> depot, String motif, String commentaire, Instant le, Optional<LocalDate> recueLe,
            Instant jusqua) implements EtatDePiece {}

    /** Accepted: case 4. @param valideeLe when all were, after which nothing moves (R103) */
    record Conforme(Optional<Depot> depot, Instant le, Optional<LocalDate> recueLe, Optional<Instant> valideeLe) implements EtatDePiece {}

    /** A file in place. @param fichier see {@link Fichier} */
    record Depot(UUID fichier, Instant le, Optional<Instant> transmisLe) {}
}

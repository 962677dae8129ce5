package fr.cyclades.candidature;

import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the service writes, in the caller's transaction. */
public interface RegistreDesDecisions {

    /** The passage, and forgets the draft; empty when it was no longer live. */
    Optional<Long> finir(Candidature.Enregistree candidature, Decision decision, Identite auteur, Instant le);

    /** The passage; empty when it was no longer in this state. */
    Optional<Long> retablir(Candidature.FinieParLeService candidature, String motif, Identite auteur, Instant le);

    /** Completes the last passage if it is a decision. */
    boolean prouver(UUID candidature, Decision.Canal canal, String preuve);

    /** Puts the date on the current version of a live candidature; empty when it had one. */
    Optional<Integer> valider(UUID candidature, Identite auteur, Instant le);

    /** Takes the date away from the current version; empty when it had none. */
    Optional<Integer> invalider(UUID candidature);

    /** The date of the current version. */
    Optional<Instant> valideeLe(UUID candidature);

    /** The word of the column. */
    static String etat(Decision.Nature nature) {
        return switch (nature) {
            case ANNULATION -> "annulee";
            case SUPPRESSION -> "supprimee";
            case MISE_A_L_ECART -> "ecartee";
            case TRANSFERT -> "transferee";
        };
    }
}

package fr.cyclades.candidature;

import fr.cyclades.socle.NumeroInscription;
import java.time.Instant;
import java.util.UUID;

/**
 * One person registered (or once registered) for one exam of one session: the axis « inscription » of the state (decision 41). A
 * verb takes the type in which it is legal: only an {@link Enregistree} can be modified or withdrawn, and nothing reactivates the
 * others (R160).
 */
public sealed interface Candidature {

    Fiche fiche();

    default UUID id() {
        return fiche().id();
    }

    default boolean estVivante() {
        return this instanceof Enregistree;
    }

    /**
     * What every candidature has, whatever its state.
     *
     * @param campagne        code of the campagne, as {@code Definition.code()}
     * @param examen          code of the exam
     * @param session         year of the session de rattachement; {@code sessionDePassage} the year of the épreuves (R2)
     * @param numero          given at the first « Enregistrer », never reused
     * @param version         number of the current version, from 1
     * @param enregistreeLe   instant of version 1, that of the receipt of the request (decision 7)
     * @param modifieeLe      instant of the current version
     */
    record Fiche(
            UUID id,
            UUID candidat,
            String campagne,
            String examen,
            int session,
            int sessionDePassage,
            NumeroInscription numero,
            int version,
            Instant enregistreeLe,
            Instant modifieeLe) {}

    /** Live. */
    record Enregistree(Fiche fiche) implements Candidature {}

    /** Left by the candidate, for ever (decision 24). */
    record Desinscrite(Fiche fiche, Instant le) implements Candidature {}

    /** Cancelled by the service. */
    record Annulee(Fiche fiche, Instant le, String motif) implements Candidature {}

    /** Removed by the service for want of pieces (R50). */
    record Supprimee(Fiche fiche, Instant le, String motif) implements Candidature {}

    /** Set aside by the service. */
    record Ecartee(Fiche fiche, Instant le, String motif) implements Candidature {}

    /** Continues in another académie. */
    record Transferee(Fiche fiche, Instant le, String motif) implements Candidature {}
}

package fr.cyclades.candidature;

import fr.cyclades.socle.NumeroInscription;
import java.time.Instant;
import java.util.UUID;

/**
 * One person registered (or once registered) for one exam of one session: the axis « inscription » of the state (decision 41). A
 * verb takes the type in which it is legal: only an {@link Enregistree} can be modified, withdrawn or ended; nothing reactivates a
 * {@link Desinscrite} (R160), and only the service a {@link FinieParLeService}.
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
    record Enregistree(Fiche fiche) implements Candidature {

        /** With one more version, saved at this instant. */
        Enregistree suivante(Instant le) {
            return new Enregistree(new Fiche(fiche.id(), fiche.candidat(), fiche.campagne(), fiche.examen(), fiche.session(),
                    fiche.sessionDePassage(), fiche.numero(), fiche.version() + 1, fiche.enregistreeLe(), le));
        }
    }

    /** Left by the candidate, for ever (decision 24). */
    record Desinscrite(Fiche fiche, Instant le) implements Candidature {}

    /** Ended by a decision of the service, which alone may reverse it (decision 30). */
    sealed interface FinieParLeService extends Candidature {

        Instant le();

        String motif();
    }

    /** Cancelled by the service. */
    record Annulee(Fiche fiche, Instant le, String motif) implements FinieParLeService {}

    /** Removed by the service for want of pieces (R50). */
    record Supprimee(Fiche fiche, Instant le, String motif) implements FinieParLeService {}

    /** Set aside by the service. */
    record Ecartee(Fiche fiche, Instant le, String motif) implements FinieParLeService {}

    /** Continues in another académie. */
    record Transferee(Fiche fiche, Instant le, String motif) implements FinieParLeService {}
}

package fr.cyclades.candidature;

import fr.cyclades.socle.Refus;
import java.util.List;

/**
 * What the service decides of a live candidature (decision 30): its ground, and how it is notified.
 *
 * @param motif  in words that the candidate reads
 * @param preuve number of the registered letter or the like, empty when it comes later
 */
public record Decision(Nature nature, String motif, Canal canal, String preuve) {

    /** What becomes of the candidature. */
    public enum Nature { ANNULATION, SUPPRESSION, MISE_A_L_ECART, TRANSFERT }

    /** How it is notified beside the mail, which always leaves. */
    public enum Canal { MAIL, LETTRE_RECOMMANDEE, LETTRE_SIMPLE, REMISE_EN_MAIN_PROPRE }

    /** What became of a decision, or of its reversal. */
    public sealed interface Effet {

        /** @param candidature in its new state */
        record Fait(Candidature candidature) implements Effet {}

        /** Somebody else had changed the state before: nothing was done. */
        record SansObjet(Candidature candidature) implements Effet {}

        record Refuse(List<Refus> refus) implements Effet {

            public Refuse {
                refus = List.copyOf(refus);
            }
        }
    }
}

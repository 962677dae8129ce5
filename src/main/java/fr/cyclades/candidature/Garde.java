package fr.cyclades.candidature;

import fr.cyclades.reglement.Reponses;
import java.time.Instant;

/** What became of answers to keep. */
public sealed interface Garde {

    /** Kept. */
    record Gardee(Brouillon brouillon) implements Garde {

        public int revision() {
            return brouillon.revision();
        }

        public Instant heure() {
            return brouillon.gardeLe();
        }
    }

    /**
     * The draft changed since the page was shown (another tab of the browser, another device): nothing was written.
     *
     * @param enBase  the draft as it stands
     * @param saisies the answers that were refused, to be shown beside
     */
    record Conflit(Brouillon enBase, Reponses saisies) implements Garde {}

    /** The campagne no longer accepts any writing: the draft is kept as it was, to be read (decision 18). */
    record Close(Brouillon brouillon, Instant depuis) implements Garde {}
}

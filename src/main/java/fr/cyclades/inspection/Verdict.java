package fr.cyclades.inspection;

import fr.cyclades.socle.Refus;
import java.util.List;

/** What is known of a file. */
public sealed interface Verdict {

    /** @param phrase where it stands, in French, for the candidate */
    record EnCours(String phrase) implements Verdict {}

    /**
     * It can be read. From {@link Inspections#examiner} : as far as a quick look tells, {@code antivirus} false.
     *
     * @param pages     1 for an image
     * @param antivirus whether an antivirus has seen it; false at the end only where the site runs without one (« non analysée »)
     * @param conseils  never a reason to refuse
     */
    record Accepte(Format format, int pages, boolean antivirus, List<Conseil> conseils) implements Verdict {}

    /** To be told to the candidate, with the remedy in each sentence; nothing to keep. */
    record Refuse(List<Refus> refus) implements Verdict {}

    /** The machine gives up after three attempts: somebody must look. The file may be sound. @param raison for the agent, in French */
    record AVoir(String raison) implements Verdict {}
}

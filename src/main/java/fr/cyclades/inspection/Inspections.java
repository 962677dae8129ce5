package fr.cyclades.inspection;

import fr.cyclades.stockage.Empreinte;
import java.util.List;
import java.util.UUID;

/** The control of deposited files. */
public interface Inspections {

    /**
     * A quick look, now: type by content, size, emptiness, password, pages, corruption. A few seconds at most, outside any transaction;
     * {@link Verdict.EnCours} when it could not be done in that time: the queue will tell.
     */
    Verdict examiner(Empreinte empreinte, Attentes attentes);

    /**
     * Asks for the whole control, in the caller's transaction. Asked twice for the same file, it is done once.
     *
     * @param fichier the caller's identifier
     */
    void demander(UUID fichier, Empreinte empreinte, Attentes attentes);

    /** {@link Verdict.EnCours} as well for a file never heard of. */
    Verdict verdict(UUID fichier);

    /** In order; empty as long as they are not ready. */
    List<PageRendue> pages(UUID fichier);

    /** Starts again the control of a file that was to be looked at, with three new attempts. @return false when it was not, and nothing is done */
    boolean reprendre(UUID fichier);

    /** The file is no longer needed: verdict and pages are forgotten. */
    void oublier(UUID fichier);

    EtatDesInspections etat();
}

package fr.cyclades.inspection;

/**
 * For the service and the operator.
 *
 * @param enAttente files in the queue
 * @param aVoir     files that the machine gave up
 * @param bacASable whether files are opened in a sandbox
 */
public record EtatDesInspections(Antivirus antivirus, int enAttente, int aVoir, boolean bacASable) {

    /** Whether an antivirus is there. */
    public enum Antivirus {
        /** Configured and answering. */
        JOIGNABLE,
        /** Configured and down: files wait. */
        INJOIGNABLE,
        /** Not configured: files are « non analysés » (decision 47). */
        ABSENT
    }
}

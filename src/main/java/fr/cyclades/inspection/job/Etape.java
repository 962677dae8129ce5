package fr.cyclades.inspection.job;

import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.Verdict;
import java.util.List;

/** What one attempt at controlling a file leads to. */
sealed interface Etape {

    record Finie(Verdict verdict, List<PageRendue> pages) implements Etape {}

    /** Something else is down; the file is not at fault and no attempt is counted. */
    record EnAttente(String etat) implements Etape {}

    /** The file broke a worker, or nothing could be made of it. */
    record Echouee(String raison) implements Etape {}
}

package fr.cyclades.inspection;

import java.util.List;
import java.util.UUID;

/** Codes printed on a paper and found again on its scan. */
public interface CodesDeVersion {

    /** The texts of the codes (QR, DataMatrix) seen on the rendered pages of a file; empty when none can be read or pages are not ready. */
    List<String> lire(UUID fichier);
}

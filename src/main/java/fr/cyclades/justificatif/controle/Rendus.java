package fr.cyclades.justificatif.controle;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pages of a deposited file as images, which is all of it that is ever shown; and the file itself, to be downloaded. */
public interface Rendus {

    /**
     * What can be shown of a file.
     *
     * @param pages   how many; 0 as long as they are not ready
     * @param attente where the control of the file stands, in French, when there is nothing to show; or empty
     * @param conseils what a machine read on it, never a decision
     * @param aVoir    the machine gave up: its control can be asked again
     * @param original whether the file itself may be handed over: not before the antivirus has seen it, nor once it was refused
     */
    record Rendu(int pages, String attente, List<String> conseils, boolean aVoir, boolean original) {}

    Rendu de(UUID fichier);

    /** A JPEG. @param rang from 1; the caller closes it */
    Optional<InputStream> page(UUID fichier, int rang);

    /** The bytes as they were deposited. @param objet see {@code Fichier.objet} */
    Optional<InputStream> original(String objet);
}

package fr.cyclades.inspection.atelier;

import java.io.IOException;
import java.io.InputStream;

/** The bytes to be controlled could not be read: the storage is at fault, not the file, nor the worker. */
public final class SourceIllisible extends Exception {

    SourceIllisible(Throwable cause) {
        super(cause);
    }

    static InputStream ouvrir(Commande.Source source) throws SourceIllisible {
        try {
            return source.ouvrir();
        } catch (IOException panne) {
            throw new SourceIllisible(panne);
        }
    }
}

package fr.cyclades.inspection.atelier;

import fr.cyclades.inspection.ouvrier.Ordre;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * An order for a worker.
 *
 * @param octets    opened one after the other, streamed to the worker
 * @param reception takes each block of the answer while it comes
 */
public record Commande(Ordre ordre, Map<String, String> parametres, List<Source> octets, Reception reception) {

    public Commande(Ordre ordre, Map<String, String> parametres, List<Source> octets) {
        this(ordre, parametres, octets, (_, _) -> {});
    }

    /** Where bytes come from. */
    public interface Source {
        InputStream ouvrir() throws IOException;
    }

    /** Where blocks go to; each must be read whole. */
    public interface Reception {
        void recevoir(Map<String, String> parametres, InputStream octets) throws IOException;
    }
}

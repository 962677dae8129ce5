package fr.cyclades.justificatif;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it came with the request, on the disk.
 *
 * @param nom    how the browser called it: never trusted
 * @param octets may be opened several times
 */
public record Envoye(String nom, long taille, Octets octets) {

    /** Where the bytes are read from. */
    public interface Octets {
        InputStream ouvrir() throws IOException;
    }

    /** What may be shown: no path, no control or direction mark, a reasonable length. */
    public String nomPropre() {
        var dernier = nom == null ? "" : nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1);
        var lisible = dernier.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "").strip();
        if (lisible.isEmpty()) {
            return "fichier";
        }
        return lisible.length() <= 80 ? lisible : lisible.substring(0, 60) + "…" + lisible.substring(lisible.length() - 12);
    }
}

package fr.cyclades.inspection.ouvrier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.tika.Tika;

/** The media type that the first bytes tell; names are never looked at. */
final class TypeParContenu {

    private static final int ASSEZ = 8 * 1024;
    private static final Tika TIKA = new Tika();
    private static final Map<String, String> NOMS = Map.ofEntries(
            Map.entry("text/html", "une page web (HTML)"),
            Map.entry("application/xhtml+xml", "une page web (HTML)"),
            Map.entry("image/svg+xml", "un dessin SVG"),
            Map.entry("image/gif", "une image GIF"),
            Map.entry("image/tiff", "une image TIFF"),
            Map.entry("image/webp", "une image WebP"),
            Map.entry("image/bmp", "une image BMP"),
            Map.entry("image/png", "une image PNG"),
            Map.entry("image/jpeg", "une image JPEG"),
            Map.entry("image/heic", "une photographie HEIC"),
            Map.entry("application/pdf", "un PDF"),
            Map.entry("application/zip", "une archive ZIP"),
            Map.entry("text/plain", "un texte"),
            Map.entry("application/msword", "un document de traitement de texte"),
            Map.entry("application/x-tika-msoffice", "un document de traitement de texte"),
            Map.entry("application/x-tika-ooxml", "un document de traitement de texte"));

    private TypeParContenu() {}

    static String de(byte[] debut) {
        if (commencePar(debut, "%PDF-")) {
            return "application/pdf";
        }
        var type = TIKA.detect(Arrays.copyOf(debut, Math.min(debut.length, ASSEZ)));
        return switch (type) {
            case "application/pdf" -> "application/octet-stream"; // not at the first byte: something else stands before
            case "image/heif", "image/heic-sequence", "image/heif-sequence" -> "image/heic";
            default -> type;
        };
    }

    static String nom(String type) {
        return NOMS.getOrDefault(type, "d’un type que le service ne sait pas lire");
    }

    private static boolean commencePar(byte[] octets, String marque) {
        return octets.length >= marque.length()
                && new String(octets, 0, marque.length(), StandardCharsets.ISO_8859_1).equals(marque);
    }
}

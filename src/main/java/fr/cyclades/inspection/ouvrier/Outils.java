package fr.cyclades.inspection.ouvrier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Programs of the system, run inside the same sandbox as the worker; all but HEIC can be done without. */
final class Outils {

    private static final boolean DJPEG = Programme.existe("djpeg");
    private static final boolean CJPEG = Programme.existe("cjpeg");
    private static final boolean PDFTOPPM = Programme.existe("pdftoppm");
    private static final boolean HEIF = Programme.existe("heif-convert");
    private static final boolean TESSERACT = Programme.existe("tesseract");

    private Outils() {}

    static boolean peutLireHeic() {
        return HEIF;
    }

    static boolean peutLireLeTexte() {
        return TESSERACT;
    }

    static boolean peutRendreUnPdf() {
        return PDFTOPPM;
    }

    /** A JPEG reduced to so many eighths while it is decoded, ten times faster than by the JDK; empty when this program cannot, or finds it damaged. */
    static Optional<Carte> djpeg(byte[] jpeg, int huitiemes) throws IOException {
        return !DJPEG ? Optional.empty() : new Programme(1000, 20, List.of("djpeg", "-scale", huitiemes + "/8", "-ppm"))
                .lancer(new ByteArrayInputStream(jpeg), Carte::lire).flatMap(carte -> carte);
    }

    /** A JPEG without anything but its pixels; empty when this program is not there. @param qualite 0 to 100 */
    static Optional<byte[]> cjpeg(Carte carte, int qualite) throws IOException {
        return !CJPEG ? Optional.empty() : new Programme(1000, 20, List.of("cjpeg", "-quality", Integer.toString(qualite)))
                .lancer(carte.octets(), InputStream::readAllBytes);
    }

    /** The same in grey, at its full size. */
    static Optional<Carte> gris(byte[] jpeg) throws IOException {
        return !DJPEG ? Optional.empty()
                : new Programme(1000, 20, List.of("djpeg", "-grayscale")).lancer(new ByteArrayInputStream(jpeg), Carte::lire).flatMap(carte -> carte);
    }

    /** The pages of a PDF as JPEG in a folder, in the order of their names, their longest side so many pixels. */
    static List<Path> pdftoppm(byte[] pdf, int cote, Path dossier) throws IOException {
        var fichier = Files.write(dossier.resolve("document.pdf"), pdf);
        new Programme(1500, 30, List.of("pdftoppm", "-cropbox", "-scale-to", Integer.toString(cote), "-jpeg", "-jpegopt", "quality=80",
                fichier.toString(), dossier.resolve("page").toString())).lancer(InputStream.nullInputStream(), InputStream::readAllBytes);
        try (var pages = Files.list(dossier)) {
            return pages.filter(page -> page.toString().endsWith(".jpg")).sorted().toList();
        }
    }

    static byte[] deHeic(byte[] heic) throws IOException {
        try (var dossier = new Dossier()) {
            var entree = Files.write(dossier.chemin().resolve("photo.heic"), heic);
            var sortie = dossier.chemin().resolve("photo.jpg");
            new Programme(2000, 20, List.of("heif-convert", "-q", "92", entree.toString(), sortie.toString()))
                    .lancer(InputStream.nullInputStream(), InputStream::readAllBytes);
            if (Files.notExists(sortie)) {
                throw new IOException("not a readable HEIC");
            }
            return Files.readAllBytes(sortie);
        }
    }

    /** The text of a page in French; empty when it could not be read in time. */
    static Optional<String> texte(byte[] jpeg) throws IOException {
        return new Programme(2000, 30, List.of("tesseract", "stdin", "stdout", "-l", "fra", "--psm", "3"))
                .lancer(new ByteArrayInputStream(jpeg), InputStream::readAllBytes)
                .map(octets -> new String(octets, StandardCharsets.UTF_8));
    }
}

package fr.cyclades.inspection.ouvrier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the system, run inside the same sandbox as the worker; all but HEIC can be done without. */
final class Outils {

    private static final boolean DJPEG = Programme.existe("djpeg");
    private static final boolean CJPEG = Programme.existe("cjpeg");
    private static final boolean POPPLER = Programme.existe("pdftoppm") && Programme.existe("pdftocairo");
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
        return POPPLER;
    }

    /** A JPEG reduced to so many eighths while it is decoded, ten times faster than by the JDK; empty when this program cannot, or finds it damaged. */
    static Optional<Carte> djpeg(byte[] jpeg, int huitiemes) throws IOException {
        return decoder(jpeg, "-scale", huitiemes + "/8", "-ppm");
    }

    /** The same in grey, at its full size. */
    static Optional<Carte> gris(byte[] jpeg) throws IOException {
        return decoder(jpeg, "-grayscale");
    }

    /** Through files of the sandbox, which are memory: pipes would cost as much as decoding. */
    private static Optional<Carte> decoder(byte[] jpeg, String... options) throws IOException {
        if (!DJPEG) {
            return Optional.empty();
        }
        try (var dossier = new Dossier()) {
            var entree = Files.write(dossier.chemin().resolve("photo.jpg"), jpeg);
            var sortie = dossier.chemin().resolve("photo.ppm");
            var commande = Stream.concat(Stream.of("djpeg"), Stream.concat(Stream.of(options), Stream.of("-outfile", sortie.toString(), entree.toString())));
            return new Programme(1000, 20, commande.toList()).lancer(InputStream.nullInputStream()).isPresent()
                    ? Carte.lire(sortie) : Optional.empty();
        }
    }

    /** A JPEG without anything but its pixels; empty when this program is not there. @param qualite 0 to 100 */
    static Optional<byte[]> cjpeg(Carte carte, int qualite) throws IOException {
        if (!CJPEG) {
            return Optional.empty();
        }
        try (var dossier = new Dossier()) {
            var entree = carte.ecrire(dossier.chemin().resolve("page.ppm"));
            return new Programme(1000, 20, List.of("cjpeg", "-quality", Integer.toString(qualite), entree.toString())).lancer(InputStream.nullInputStream());
        }
    }

    /**
     * The pages of a PDF as JPEG in a folder, in the order of their names, their longest side so many pixels. Poppler draws text faster
     * with one of its programs and photographs with the other, by a third each.
     */
    static List<Path> poppler(byte[] pdf, boolean dessine, int cote, Path dossier) throws IOException {
        var fichier = Files.write(dossier.resolve("document.pdf"), pdf);
        new Programme(1500, 30, List.of(dessine ? "pdftocairo" : "pdftoppm", "-cropbox", "-scale-to", Integer.toString(cote), "-jpeg",
                "-jpegopt", "quality=80", fichier.toString(), dossier.resolve("page").toString()))
                .lancer(InputStream.nullInputStream());
        try (var pages = Files.list(dossier)) {
            return pages.filter(page -> page.toString().endsWith(".jpg")).sorted().toList();
        }
    }

    static byte[] deHeic(byte[] heic) throws IOException {
        try (var dossier = new Dossier()) {
            var entree = Files.write(dossier.chemin().resolve("photo.heic"), heic);
            var sortie = dossier.chemin().resolve("photo.jpg");
            new Programme(2000, 20, List.of("heif-convert", "-q", "92", entree.toString(), sortie.toString()))
                    .lancer(InputStream.nullInputStream());
            if (Files.notExists(sortie)) {
                throw new IOException("not a readable HEIC");
            }
            return Files.readAllBytes(sortie);
        }
    }

    /** The text of a page in French; empty when it could not be read in time. */
    static Optional<String> texte(byte[] jpeg) throws IOException {
        return new Programme(2000, 30, List.of("tesseract", "stdin", "stdout", "-l", "fra", "--psm", "3"))
                .lancer(new ByteArrayInputStream(jpeg))
                .map(octets -> new String(octets, StandardCharsets.UTF_8));
    }
}

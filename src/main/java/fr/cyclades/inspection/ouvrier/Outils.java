package fr.cyclades.inspection.ouvrier;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs of the system, run inside the same sandbox as the worker; all but HEIC can be done without. */
final class Outils {

    private static final boolean DJPEG = existe("djpeg");
    private static final boolean HEIF = existe("heif-convert");
    private static final boolean TESSERACT = existe("tesseract");

    private Outils() {}

    static boolean peutLireHeic() {
        return HEIF;
    }

    static boolean peutLireLeTexte() {
        return TESSERACT;
    }

    /** A JPEG reduced while it is decoded, five times faster than by the JDK; empty when this program cannot, or finds it damaged. */
    static Optional<BufferedImage> djpeg(byte[] jpeg, int reduction) throws IOException {
        if (!DJPEG) {
            return Optional.empty();
        }
        var sortie = lancer(jpeg, List.of("djpeg", "-scale", "1/" + reduction, "-ppm"), 20);
        return sortie.isPresent() ? Optional.of(deCarte(sortie.get())) : Optional.empty();
    }

    static byte[] deHeic(byte[] heic) throws IOException {
        var dossier = Files.createTempDirectory("heic");
        var entree = dossier.resolve("photo.heic");
        var sortie = dossier.resolve("photo.jpg");
        try {
            Files.write(entree, heic);
            lancer(new byte[0], List.of("heif-convert", "-q", "92", entree.toString(), sortie.toString()), 20);
            if (Files.notExists(sortie)) {
                throw new IOException("not a readable HEIC");
            }
            return Files.readAllBytes(sortie);
        } finally {
            for (Path fichier : List.of(entree, sortie, dossier)) {
                Files.deleteIfExists(fichier);
            }
        }
    }

    /** The text of a page in French; empty when nothing reads it here. */
    static String texte(byte[] jpeg) throws IOException {
        return lancer(jpeg, List.of("tesseract", "stdin", "stdout", "-l", "fra", "--psm", "3"), 30)
                .map(octets -> new String(octets, StandardCharsets.UTF_8)).orElse("");
    }

    /** Empty when the program fails or takes too long. */
    private static Optional<byte[]> lancer(byte[] entree, List<String> commande, int secondes) throws IOException {
        var appel = new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.DISCARD);
        appel.environment().put("OMP_THREAD_LIMIT", "1");
        var programme = appel.start();
        var ecriture = Thread.ofVirtual().start(() -> donner(programme, entree));
        var garde = Thread.ofVirtual().start(() -> surveiller(programme, secondes));
        try {
            var sortie = programme.getInputStream().readAllBytes();
            return programme.waitFor() == 0 ? Optional.of(sortie) : Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            programme.destroyForcibly();
            ecriture.interrupt();
            garde.interrupt();
        }
    }

    private static void donner(Process programme, byte[] entree) {
        try (var vers = programme.getOutputStream()) {
            vers.write(entree);
        } catch (IOException _) {
            // it stopped reading: its exit code tells
        }
    }

    private static void surveiller(Process programme, int secondes) {
        try {
            if (!programme.waitFor(secondes, TimeUnit.SECONDS)) {
                programme.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A PPM of djpeg: « P6 », width, height, 255, then the pixels; « P5 » when grey. */
    private static BufferedImage deCarte(byte[] carte) throws IOException {
        var lecture = new DataInputStream(new ByteArrayInputStream(carte));
        var canaux = mot(lecture).equals("P6") ? 3 : 1;
        var largeur = Integer.parseInt(mot(lecture));
        var hauteur = Integer.parseInt(mot(lecture));
        mot(lecture);
        var pixels = lecture.readNBytes(largeur * hauteur * canaux);
        var espace = ColorSpace.getInstance(canaux == 3 ? ColorSpace.CS_sRGB : ColorSpace.CS_GRAY);
        var rangs = canaux == 3 ? new int[] {0, 1, 2} : new int[] {0};
        var trame = Raster.createInterleavedRaster(
                new DataBufferByte(pixels, pixels.length), largeur, hauteur, largeur * canaux, canaux, rangs, null);
        var couleurs = new ComponentColorModel(espace, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(couleurs, trame, false, null);
    }

    private static String mot(DataInputStream lecture) throws IOException {
        var mot = new StringBuilder();
        for (int c; (c = lecture.read()) > ' '; ) {
            mot.append((char) c);
        }
        return mot.toString();
    }

    private static boolean existe(String commande) {
        return List.of("/usr/bin", "/usr/local/bin", "/bin").stream().anyMatch(d -> Files.isExecutable(Path.of(d, commande)));
    }
}

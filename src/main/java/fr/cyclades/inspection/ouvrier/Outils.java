package fr.cyclades.inspection.ouvrier;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs of the system, run inside the same sandbox as the worker; all but HEIC can be done without. */
final class Outils {

    private static final boolean DJPEG = existe("djpeg");
    private static final boolean CJPEG = existe("cjpeg");
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

    /** A JPEG made four times faster than by the JDK; empty when this program is not there. @param qualite 0 to 100 */
    static Optional<byte[]> cjpeg(BufferedImage image, int qualite) throws IOException {
        return CJPEG ? lancer(carte(image), List.of("cjpeg", "-quality", Integer.toString(qualite)), 20) : Optional.empty();
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

    /** The text of a page in French; empty when it could not be read in time. */
    static Optional<String> texte(byte[] jpeg) throws IOException {
        return lancer(jpeg, List.of("tesseract", "stdin", "stdout", "-l", "fra", "--psm", "3"), 30)
                .map(octets -> new String(octets, StandardCharsets.UTF_8));
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
        var image = new BufferedImage(largeur, hauteur, canaux == 3 ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY);
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        if (lecture.readNBytes(pixels, 0, pixels.length) < pixels.length) {
            throw new IOException("cut");
        }
        for (var i = 0; canaux == 3 && i < pixels.length; i += 3) { // the JDK is fast on blue first only
            var rouge = pixels[i];
            pixels[i] = pixels[i + 2];
            pixels[i + 2] = rouge;
        }
        return image;
    }

    private static byte[] carte(BufferedImage image) {
        var largeur = image.getWidth();
        var entete = ("P6 " + largeur + " " + image.getHeight() + " 255\n").getBytes(StandardCharsets.US_ASCII);
        var carte = Arrays.copyOf(entete, entete.length + largeur * image.getHeight() * 3);
        var ou = entete.length;
        if (image.getRaster().getDataBuffer() instanceof DataBufferByte octets && image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            var pixels = octets.getData();
            for (var i = 0; i < pixels.length; i += 3) {
                carte[ou++] = pixels[i + 2];
                carte[ou++] = pixels[i + 1];
                carte[ou++] = pixels[i];
            }
            return carte;
        }
        for (var point : image.getRGB(0, 0, largeur, image.getHeight(), null, 0, largeur)) {
            carte[ou++] = (byte) (point >> 16);
            carte[ou++] = (byte) (point >> 8);
            carte[ou++] = (byte) point;
        }
        return carte;
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

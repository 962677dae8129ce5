package fr.cyclades.inspection.ouvrier;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pixels as the programs of the system exchange them: « P6 », width, height, 255, then red, green and blue; « P5 » and one byte when grey.
 * Kept whole with its heading, so that what one program gave goes to the next as it is.
 */
final class Carte {

    private static final int ENTETE = 64;

    private final byte[] octets;
    private final int debut;
    private final int largeur;
    private final int hauteur;
    private final int canaux;

    private Carte(byte[] octets, int debut, int largeur, int hauteur, int canaux) {
        this.octets = octets;
        this.debut = debut;
        this.largeur = largeur;
        this.hauteur = hauteur;
        this.canaux = canaux;
    }

    private static Carte vide(int largeur, int hauteur, int canaux) {
        var entete = ((canaux == 3 ? "P6 " : "P5 ") + largeur + " " + hauteur + " 255\n").getBytes(StandardCharsets.US_ASCII);
        var octets = new byte[entete.length + Math.multiplyExact(Math.multiplyExact(largeur, hauteur), canaux)];
        System.arraycopy(entete, 0, octets, 0, entete.length);
        return new Carte(octets, entete.length, largeur, hauteur, canaux);
    }

    /** What a program wrote; empty when it is not whole. */
    static Optional<Carte> lire(Path fichier) throws IOException {
        var octets = Files.readAllBytes(fichier);
        var entete = new String(octets, 0, Math.min(octets.length, ENTETE), StandardCharsets.US_ASCII).split("\\s+");
        if (entete.length < 4) {
            return Optional.empty();
        }
        var canaux = entete[0].equals("P6") ? 3 : 1;
        var largeur = Integer.parseInt(entete[1]);
        var hauteur = Integer.parseInt(entete[2]);
        var pixels = Math.multiplyExact(Math.multiplyExact(largeur, hauteur), canaux);
        return octets.length > pixels ? Optional.of(new Carte(octets, octets.length - pixels, largeur, hauteur, canaux)) : Optional.empty();
    }

    Path ecrire(Path fichier) throws IOException {
        return Files.write(fichier, octets);
    }

    static Carte of(BufferedImage image) {
        var carte = vide(image.getWidth(), image.getHeight(), 3);
        var ou = carte.debut;
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            for (var i = 0; i < pixels.length; i += 3) {
                carte.octets[ou++] = pixels[i + 2];
                carte.octets[ou++] = pixels[i + 1];
                carte.octets[ou++] = pixels[i];
            }
            return carte;
        }
        for (var point : image.getRGB(0, 0, carte.largeur, carte.hauteur, null, 0, carte.largeur)) {
            carte.octets[ou++] = (byte) (point >> 16);
            carte.octets[ou++] = (byte) (point >> 8);
            carte.octets[ou++] = (byte) point;
        }
        return carte;
    }

    /** Blue first: the JDK is fast on nothing else. */
    BufferedImage image() {
        var image = new BufferedImage(largeur, hauteur, canaux == 3 ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY);
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(octets, debut, pixels, 0, pixels.length);
        for (var i = 0; canaux == 3 && i < pixels.length; i += 3) {
            var rouge = pixels[i];
            pixels[i] = pixels[i + 2];
            pixels[i + 2] = rouge;
        }
        return image;
    }

    /** @param orientation of EXIF, 1 to 8 */
    Carte redressee(int orientation) {
        return switch (orientation) {
            case 2 -> parcourue(false, largeur - 1, -1, largeur);
            case 3 -> parcourue(false, largeur * hauteur - 1, -1, -largeur);
            case 4 -> parcourue(false, (hauteur - 1) * largeur, 1, -largeur);
            case 5 -> parcourue(true, 0, largeur, 1);
            case 6 -> parcourue(true, (hauteur - 1) * largeur, -largeur, 1);
            case 7 -> parcourue(true, largeur * hauteur - 1, -largeur, -1);
            case 8 -> parcourue(true, largeur - 1, largeur, -1);
            default -> this;
        };
    }

    /** Its points taken from another first one, with other steps from column to column and from line to line. */
    private Carte parcourue(boolean couchee, int premier, int colonne, int ligne) {
        var autre = vide(couchee ? hauteur : largeur, couchee ? largeur : hauteur, canaux);
        var ou = autre.debut;
        for (var y = 0; y < autre.hauteur; y++) {
            for (var x = 0; x < autre.largeur; x++, ou += canaux) {
                var point = debut + (premier + x * colonne + y * ligne) * canaux;
                autre.octets[ou] = octets[point];
                if (canaux == 3) {
                    autre.octets[ou + 1] = octets[point + 1];
                    autre.octets[ou + 2] = octets[point + 2];
                }
            }
        }
        return autre;
    }

    int largeur() {
        return largeur;
    }

    int hauteur() {
        return hauteur;
    }

    /** Luminance of a point, 0 to 255. */
    int gris(int x, int y) {
        var i = debut + (y * largeur + x) * canaux;
        return canaux == 1 ? octets[i] & 0xff
                : (octets[i] & 0xff) * 77 + (octets[i + 1] & 0xff) * 150 + (octets[i + 2] & 0xff) * 29 >> 8;
    }
}

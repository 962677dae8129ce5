package fr.cyclades.inspection.ouvrier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels: opened no larger than needed, turned upright, written again without anything but themselves. */
final class Images {

    private Images() {}

    /** Decodes as little as possible of it, but to its end. */
    static boolean seDecode(byte[] image, String type) throws IOException {
        if (type.equals("image/jpeg")) {
            var reduite = Outils.djpeg(image, 8);
            if (reduite.isPresent()) {
                return true;
            }
        }
        return parImageIo(image, 400).isPresent();
    }

    /**
     * @param cote the longest side wanted, in pixels; what is smaller is left as it is
     * @return on white, upright
     */
    static BufferedImage ouvrir(byte[] image, String type, int cote) throws IOException {
        if (type.equals("image/heic")) {
            return ouvrir(Outils.deHeic(image), "image/jpeg", cote);
        }
        var taille = ExamenImage.taille(image).orElseThrow(() -> new IOException("no image"));
        var reduction = (int) Math.max(1, Math.max(taille[0], taille[1]) / cote);
        var brute = type.equals("image/jpeg") ? Outils.djpeg(image, Integer.highestOneBit(Math.min(8, reduction))) : Optional.<BufferedImage>empty();
        var ouverte = brute.isPresent() ? brute.get() : parImageIo(image, cote).orElseThrow(() -> new IOException("no image"));
        return redresser(reduire(ouverte, cote), type.equals("image/jpeg") ? Jpeg.orientation(image) : 1);
    }

    private static Optional<BufferedImage> parImageIo(byte[] image, int cote) throws IOException {
        var lecteur = ExamenImage.lecteur(image);
        if (lecteur.isEmpty()) {
            return Optional.empty();
        }
        try {
            var reglages = lecteur.get().getDefaultReadParam();
            var pas = Math.max(1, Math.max(lecteur.get().getWidth(0), lecteur.get().getHeight(0)) / cote);
            reglages.setSourceSubsampling(pas, pas, 0, 0);
            return Optional.of(lecteur.get().read(0, reglages));
        } finally {
            lecteur.get().dispose();
        }
    }

    static BufferedImage reduire(BufferedImage image, int cote) {
        var rapport = Math.min(1, (double) cote / Math.max(image.getWidth(), image.getHeight()));
        var reduite = new BufferedImage((int) Math.max(1, Math.round(image.getWidth() * rapport)),
                (int) Math.max(1, Math.round(image.getHeight() * rapport)), BufferedImage.TYPE_3BYTE_BGR);
        var dessin = blanc(reduite);
        dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        dessin.drawImage(image, 0, 0, reduite.getWidth(), reduite.getHeight(), null);
        dessin.dispose();
        return reduite;
    }

    /** @param orientation of EXIF, 1 to 8 */
    static BufferedImage redresser(BufferedImage image, int orientation) {
        if (orientation < 2 || orientation > 8) {
            return image;
        }
        double l = image.getWidth();
        double h = image.getHeight();
        var tour = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, l, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, l, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, l);
            default -> new AffineTransform(0, -1, 1, 0, 0, l);
        };
        var couche = orientation >= 5;
        var droite = new BufferedImage((int) (couche ? h : l), (int) (couche ? l : h), BufferedImage.TYPE_3BYTE_BGR);
        var dessin = blanc(droite);
        dessin.drawImage(image, tour, null);
        dessin.dispose();
        return droite;
    }

    /** @param qualite 0 to 1 */
    static byte[] enJpeg(BufferedImage image, float qualite) throws IOException {
        var vite = Outils.cjpeg(image, Math.round(qualite * 100));
        return vite.isPresent() ? vite.get() : parImageIo(image, qualite);
    }

    private static byte[] parImageIo(BufferedImage image, float qualite) throws IOException {
        var ecriture = ImageIO.getImageWritersByFormatName("jpeg").next();
        var octets = new ByteArrayOutputStream(300_000);
        try (var sortie = new MemoryCacheImageOutputStream(octets)) {
            var reglages = ecriture.getDefaultWriteParam();
            reglages.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            reglages.setCompressionQuality(qualite);
            ecriture.setOutput(sortie);
            ecriture.write(null, new IIOImage(image, null, null), reglages);
        } finally {
            ecriture.dispose();
        }
        return octets.toByteArray();
    }

    private static Graphics2D blanc(BufferedImage image) {
        var dessin = image.createGraphics();
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, image.getWidth(), image.getHeight());
        return dessin;
    }
}

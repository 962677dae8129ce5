package fr.cyclades.inspection.ouvrier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels: opened no larger than needed, turned upright, written again without anything but themselves. */
final class Images {

    /** Reductions that keep small letters clean: Tesseract loses names at five and seven eighths. */
    private static final List<Integer> HUITIEMES = List.of(8, 6, 4, 3, 2, 1);

    private Images() {}

    /** Decodes as little as possible of it, but to its end. */
    static boolean seDecode(byte[] image, String type) throws IOException {
        if (type.equals("image/jpeg")) {
            if (Outils.djpeg(image, 1).isPresent()) {
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
        var reduction = (int) Math.clamp(cotePlein(image) / cote, 1, 8);
        var brute = type.equals("image/jpeg") ? Outils.djpeg(image, 8 / Integer.highestOneBit(reduction)) : Optional.<Carte>empty();
        var ouverte = brute.isPresent() ? brute.get().image() : parImageIo(image, cote).orElseThrow(() -> new IOException("no image"));
        var orientation = type.equals("image/jpeg") ? Jpeg.orientation(image) : 1;
        var reduite = reduire(ouverte, cote);
        return orientation == 1 ? reduite : Carte.of(reduite).redressee(orientation).image();
    }

    /** The same for the eye, quicker: the size is the nearest that costs nothing more than decoding, at most a seventh over. */
    static Carte vue(byte[] image, String type, int cote) throws IOException {
        if (type.equals("image/heic")) {
            return vue(Outils.deHeic(image), "image/jpeg", cote);
        }
        var plein = cotePlein(image);
        var huitiemes = HUITIEMES.stream().filter(n -> plein * n / 8 <= cote * 8 / 7).findFirst().orElse(1);
        var brute = type.equals("image/jpeg") ? Outils.djpeg(image, huitiemes) : Optional.<Carte>empty();
        return brute.isPresent() && Math.max(brute.get().largeur(), brute.get().hauteur()) <= cote * 8 / 7
                ? brute.get().redressee(Jpeg.orientation(image)) : Carte.of(ouvrir(image, type, cote));
    }

    private static long cotePlein(byte[] image) throws IOException {
        var taille = ExamenImage.taille(image).orElseThrow(() -> new IOException("no image"));
        return Math.max(taille[0], taille[1]);
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

    /** @param qualite 0 to 1 */
    static byte[] enJpeg(BufferedImage image, float qualite) throws IOException {
        var vite = Outils.cjpeg(Carte.of(image), Math.round(qualite * 100));
        return vite.isPresent() ? vite.get() : parImageIo(image, qualite);
    }

    static byte[] enJpeg(Carte carte, float qualite) throws IOException {
        var vite = Outils.cjpeg(carte, Math.round(qualite * 100));
        return vite.isPresent() ? vite.get() : parImageIo(carte.image(), qualite);
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

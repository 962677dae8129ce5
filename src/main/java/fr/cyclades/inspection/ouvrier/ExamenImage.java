package fr.cyclades.inspection.ouvrier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Whether an image can be opened; its size is read before a single pixel. */
final class ExamenImage {

    static final long PIXELS_MAX = 100_000_000;

    private ExamenImage() {}

    /** @param entier whether to decode it, to its end; without, its structure only is looked at */
    static Constat examiner(byte[] image, String type, boolean entier) {
        try {
            return type.equals("image/heic") ? heic(image, entier) : courante(image, type, entier);
        } catch (IOException | RuntimeException _) {
            return Constat.mauvais(Faute.ABIME);
        }
    }

    private static Constat heic(byte[] image, boolean entier) throws IOException {
        if (!Outils.peutLireHeic()) {
            return Constat.mauvais(Faute.HEIC);
        }
        var convertie = courante(Outils.deHeic(image), "image/jpeg", entier);
        return convertie.faute() == null ? Constat.bon("image/heic", 1, false) : convertie;
    }

    private static Constat courante(byte[] image, String type, boolean entier) throws IOException {
        if (type.equals("image/jpeg") && !Jpeg.estEntier(image) || type.equals("image/png") && !Png.estEntier(image)) {
            return Constat.mauvais(Faute.ABIME);
        }
        var taille = taille(image).orElse(null);
        if (taille == null) {
            return Constat.mauvais(Faute.ABIME);
        }
        if (taille[0] * taille[1] > PIXELS_MAX) {
            return Constat.mauvais(Faute.IMAGE_TROP_GRANDE, dimensions(taille[0], taille[1]));
        }
        return !entier || Images.seDecode(image, type) ? Constat.bon(type, 1, false) : Constat.mauvais(Faute.ABIME);
    }

    /** Width and height as the header tells them. */
    static Optional<long[]> taille(byte[] image) throws IOException {
        var lecteur = lecteur(image);
        if (lecteur.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new long[] {lecteur.get().getWidth(0), lecteur.get().getHeight(0)});
        } finally {
            lecteur.get().dispose();
        }
    }

    static Optional<ImageReader> lecteur(byte[] image) {
        var flux = new MemoryCacheImageInputStream(new ByteArrayInputStream(image));
        var lecteurs = ImageIO.getImageReaders(flux);
        if (!lecteurs.hasNext()) {
            return Optional.empty();
        }
        var lecteur = lecteurs.next();
        lecteur.setInput(flux, true, true);
        return Optional.of(lecteur);
    }

    static String dimensions(long largeur, long hauteur) {
        return String.format(Locale.ROOT, "%,d × %,d pixels", largeur, hauteur).replace(',', '\u202f');
    }
}

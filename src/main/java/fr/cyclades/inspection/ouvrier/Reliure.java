package fr.cyclades.inspection.ouvrier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Photographs made light, then bound into one PDF on A4 pages, upright or lying as each photograph is. */
final class Reliure {

    private static final float[] QUALITES = {0.85f, 0.75f, 0.6f, 0.45f};
    private static final int[] COTES = {2339, 1754, 1240};

    private Reliure() {}

    /** The best quality that holds in so many bytes; the smallest there is when none does. */
    static byte[] alleger(byte[] photo, String type, int taille) throws IOException {
        byte[] jpeg = null;
        var grande = Images.ouvrir(photo, type, COTES[0]);
        for (var cote : COTES) {
            var image = Images.reduire(grande, cote);
            for (var qualite : QUALITES) {
                jpeg = Images.enJpeg(image, qualite);
                if (jpeg.length <= taille) {
                    return jpeg;
                }
            }
        }
        return jpeg;
    }

    static byte[] relier(List<byte[]> pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var jpeg : pages) {
                var image = JPEGFactory.createFromByteArray(document, jpeg);
                var a4 = image.getWidth() > image.getHeight()
                        ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
                var page = new PDPage(a4);
                document.addPage(page);
                var echelle = Math.min(a4.getWidth() / image.getWidth(), a4.getHeight() / image.getHeight());
                var largeur = image.getWidth() * echelle;
                var hauteur = image.getHeight() * echelle;
                try (var dessin = new PDPageContentStream(document, page)) {
                    dessin.drawImage(image, (a4.getWidth() - largeur) / 2, (a4.getHeight() - hauteur) / 2, largeur, hauteur);
                }
            }
            var octets = new ByteArrayOutputStream();
            document.save(octets);
            return octets.toByteArray();
        }
    }
}

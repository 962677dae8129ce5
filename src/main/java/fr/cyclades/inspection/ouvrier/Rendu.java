package fr.cyclades.inspection.ouvrier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a file as images, one at a time. */
final class Rendu {

    /** Longest side of a rendered page, in pixels: about 150 dots per inch on A4: less, and Tesseract loses names. */
    static final int COTE = 1754;

    private Rendu() {}

    /** Takes a page before the next one is made. */
    interface Reception {
        void recevoir(BufferedImage page) throws IOException;
    }

    static void rendre(byte[] fichier, String type, Reception page) throws IOException {
        if (!type.equals("application/pdf")) {
            page.recevoir(Images.ouvrir(fichier, type, COTE));
            return;
        }
        try (var document = Loader.loadPDF(fichier)) {
            var rendeur = new PDFRenderer(document);
            rendeur.setSubsamplingAllowed(true);
            for (var rang = 0; rang < document.getNumberOfPages(); rang++) {
                var cadre = document.getPage(rang).getCropBox();
                var echelle = COTE / Math.max(1, Math.max(cadre.getWidth(), cadre.getHeight()));
                page.recevoir(rendeur.renderImage(rang, Math.min(echelle, 4), ImageType.RGB));
            }
        }
    }
}

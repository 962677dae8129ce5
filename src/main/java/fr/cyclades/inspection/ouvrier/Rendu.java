package fr.cyclades.inspection.ouvrier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a file as images, one at a time. */
final class Rendu {

    /** Longest side of a rendered page, in pixels: about 150 dots per inch on A4: less, and Tesseract loses names. */
    static final int COTE = 1754;

    private Rendu() {}

    static void rendre(byte[] fichier, String type, Page.Reception reception) throws IOException {
        if (!type.equals("application/pdf")) {
            reception.recevoir(Page.of(Images.vue(fichier, type, COTE)));
            return;
        }
        try (var document = Loader.loadPDF(fichier); var dossier = new Dossier()) {
            var illustrees = StreamSupport.stream(document.getPages().spliterator(), false).map(Rendu::aDesImages).toList();
            var pages = Outils.peutRendreUnPdf() ? Outils.poppler(fichier, !illustrees.contains(true), COTE, dossier.chemin()) : List.<Path>of();
            if (pages.size() != document.getNumberOfPages()) {
                parPdfBox(document, reception);
                return;
            }
            for (var rang = 0; rang < pages.size(); rang++) {
                var jpeg = Files.readAllBytes(pages.get(rang));
                reception.recevoir(illustrees.get(rang) ? Page.of(jpeg) : Page.dessinee(jpeg));
            }
        }
    }

    private static boolean aDesImages(PDPage page) {
        return page.getResources() != null && page.getResources().getXObjectNames().iterator().hasNext();
    }

    /** Five times slower: where Poppler is not there, or does not give every page. */
    private static void parPdfBox(PDDocument document, Page.Reception reception) throws IOException {
        var rendeur = new PDFRenderer(document);
        rendeur.setSubsamplingAllowed(true);
        for (var rang = 0; rang < document.getNumberOfPages(); rang++) {
            var cadre = document.getPage(rang).getCropBox();
            var echelle = COTE / Math.max(1, Math.max(cadre.getWidth(), cadre.getHeight()));
            reception.recevoir(Page.of(Carte.of(rendeur.renderImage(rang, Math.min(echelle, 4), ImageType.RGB))));
        }
    }
}

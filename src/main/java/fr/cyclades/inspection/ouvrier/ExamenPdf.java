package fr.cyclades.inspection.ouvrier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a PDF can be read, is nothing else besides, and runs nothing. A PDF protected against printing alone is accepted. */
final class ExamenPdf {

    private static final int APRES_LA_FIN = 1024;

    private ExamenPdf() {}

    static Constat examiner(byte[] pdf, int pagesMax) {
        var fin = derniereFin(pdf);
        if (fin < 0) {
            return Constat.mauvais(Faute.ABIME);
        }
        if (pdf.length - fin > APRES_LA_FIN) {
            return Constat.mauvais(Faute.COMPOSITE);
        }
        if (Gonflement.estDemesure(pdf)) {
            return Constat.mauvais(Faute.DEMESURE);
        }
        try (var document = Loader.loadPDF(pdf)) {
            return examiner(document, pagesMax);
        } catch (InvalidPasswordException _) {
            return Constat.mauvais(Faute.MOT_DE_PASSE);
        } catch (IOException | RuntimeException _) {
            return Constat.mauvais(Faute.ABIME);
        }
    }

    private static Constat examiner(PDDocument document, int pagesMax) throws IOException {
        var pages = document.getNumberOfPages();
        if (pages < 1) {
            return Constat.mauvais(Faute.ABIME);
        }
        if (pages > pagesMax) {
            return Constat.mauvais(Faute.TROP_DE_PAGES, pages + " pages, " + pagesMax + " au plus sont acceptées");
        }
        var visite = new VisiteDesObjets();
        visite.parcourir(document.getDocument());
        if (visite.faute() != null) {
            return Constat.mauvais(visite.faute(), visite.detail());
        }
        for (var page : document.getPages()) {
            page.getMediaBox(); // a page tree that does not hold throws here
        }
        return Constat.bon("application/pdf", pages, visite.joints());
    }

    /** Just after the last « %%EOF », −1 when there is none: a file cut in the middle. */
    private static int derniereFin(byte[] pdf) {
        var marque = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);
        for (var i = pdf.length - marque.length; i >= 0; i--) {
            if (Arrays.equals(pdf, i, i + marque.length, marque, 0, marque.length)) {
                return i + marque.length;
            }
        }
        return -1;
    }
}

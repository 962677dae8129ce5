package fr.cyclades.justificatif;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Files that people deposit. */
public final class FichiersDEssai {

    private FichiersDEssai() {}

    /** @param texte on each of its pages, which makes its bytes its own */
    public static byte[] pdf(String texte, int pages) {
        try (var document = new PDDocument(); var sortie = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var contenu = new PDPageContentStream(document, page)) {
                    contenu.beginText();
                    contenu.setFont(new PDType1Font(FontName.HELVETICA), 20);
                    contenu.newLineAtOffset(60, 700);
                    contenu.showText(texte + ", page " + (i + 1));
                    contenu.endText();
                }
            }
            document.save(sortie);
            return sortie.toByteArray();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    /** A sound PDF of this very size: what follows its end is a comment. */
    public static byte[] pdfDe(int octets) {
        var pdf = pdf("Taille exacte", 1);
        var fin = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var gros = Arrays.copyOf(pdf, octets);
        Arrays.fill(gros, pdf.length, octets, (byte) ' ');
        gros[pdf.length] = '\n';
        gros[pdf.length + 1] = '%';
        System.arraycopy(fin, 0, gros, octets - fin.length, fin.length);
        return gros;
    }

    /** The first page of a document, printed, signed by hand and photographed. */
    public static byte[] signe(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf); var sortie = new ByteArrayOutputStream()) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
            var plume = page.createGraphics();
            plume.setColor(new Color(20, 30, 120));
            plume.setStroke(new BasicStroke(4));
            int x = page.getWidth() / 2, y = page.getHeight() - 260;
            plume.draw(new CubicCurve2D.Double(x, y, x + 90, y - 120, x + 60, y + 110, x + 240, y - 30));
            plume.dispose();
            ImageIO.write(page, "jpg", sortie);
            return sortie.toByteArray();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    /** A photograph of a sheet. @param format {@code jpg} or {@code png} */
    public static byte[] photo(String texte, int largeur, int hauteur, String format) {
        var image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        var dessin = image.createGraphics();
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, largeur, hauteur);
        dessin.setColor(Color.BLACK);
        dessin.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, largeur / 16));
        for (int y = hauteur / 10; y < hauteur; y += hauteur / 10) {
            dessin.drawString(texte, largeur / 10, y);
        }
        dessin.dispose();
        try (var sortie = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, sortie);
            return sortie.toByteArray();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}

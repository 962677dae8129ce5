package fr.cyclades.demonstration;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** The papers that the invented people deposit: read by eye and by machine, stamped « SPÉCIMEN », worth nothing. */
final class Papiers {

    private static final PDFont TITRE = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont TEXTE = new PDType1Font(FontName.HELVETICA);
    private static final PDRectangle CARTE = new PDRectangle(360, 230);

    private Papiers() {}

    /** One A4 page. */
    static byte[] page(String titre, List<String> lignes) {
        return pdf(PDRectangle.A4, titre, lignes);
    }

    /** One face of an identity card. */
    static byte[] carte(String titre, List<String> lignes) {
        return pdf(CARTE, titre, lignes);
    }

    private static byte[] pdf(PDRectangle format, String titre, List<String> lignes) {
        var petit = format.getWidth() < 400;
        try (var document = new PDDocument(); var sortie = new ByteArrayOutputStream()) {
            var page = new PDPage(format);
            document.addPage(page);
            try (var encre = new PDPageContentStream(document, page)) {
                var marge = format.getWidth() / 10;
                var haut = format.getHeight() - marge - 20;
                tampon(encre, format);
                ecrire(encre, TITRE, petit ? 15 : 20, marge, haut, titre);
                for (var ligne : lignes) {
                    haut -= petit ? 26 : 34;
                    ecrire(encre, TEXTE, petit ? 12 : 13, marge, haut, ligne);
                }
            }
            document.save(sortie);
            return sortie.toByteArray();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static void tampon(PDPageContentStream encre, PDRectangle format) throws IOException {
        encre.beginText();
        encre.setNonStrokingColor(new Color(222, 222, 235));
        encre.setFont(TITRE, format.getWidth() / 7);
        encre.setTextMatrix(Matrix.getRotateInstance(Math.PI / 7, format.getWidth() / 8, format.getHeight() / 4));
        encre.showText("SPÉCIMEN");
        encre.endText();
        encre.setNonStrokingColor(Color.BLACK);
    }

    private static void ecrire(PDPageContentStream encre, PDFont police, float corps, float x, float y, String texte) throws IOException {
        encre.beginText();
        encre.setFont(police, corps);
        encre.newLineAtOffset(x, y);
        encre.showText(texte.replaceAll("[\u00a0\u202f]", " "));
        encre.endText();
    }

    /** Its last page, where one signs, laid on a table and photographed. @param floue by a hand that shakes */
    static byte[] photographie(byte[] pdf, boolean signee, boolean floue) {
        var feuille = image(pdf);
        if (signee) {
            signer(feuille);
        }
        var bord = feuille.getWidth() / 12;
        var photo = new BufferedImage(feuille.getWidth() + 2 * bord, feuille.getHeight() + 2 * bord, BufferedImage.TYPE_INT_RGB);
        var dessin = photo.createGraphics();
        dessin.setColor(new Color(139, 128, 115));
        dessin.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        dessin.drawImage(feuille, AffineTransform.getTranslateInstance(bord, bord), null);
        dessin.dispose();
        return jpeg(floue ? flouter(photo) : photo);
    }

    private static BufferedImage image(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var largeur = document.getPage(0).getMediaBox().getWidth();
            return new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, Math.max(150, 72 * 1100 / largeur), ImageType.RGB);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static void signer(BufferedImage feuille) {
        var plume = feuille.createGraphics();
        plume.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        plume.setColor(new Color(25, 35, 120));
        plume.setStroke(new java.awt.BasicStroke(4));
        double x = feuille.getWidth() * .12, y = feuille.getHeight() * .82;
        plume.draw(new CubicCurve2D.Double(x, y, x + 80, y - 110, x + 60, y + 100, x + 230, y - 25));
        plume.dispose();
    }

    private static BufferedImage flouter(BufferedImage nette) {
        var petite = reduire(nette, nette.getWidth() / 14, nette.getHeight() / 14);
        return reduire(petite, nette.getWidth(), nette.getHeight());
    }

    private static BufferedImage reduire(BufferedImage image, int largeur, int hauteur) {
        var autre = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        var dessin = autre.createGraphics();
        dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        dessin.drawImage(image, 0, 0, largeur, hauteur, null);
        dessin.dispose();
        return autre;
    }

    private static byte[] jpeg(BufferedImage image) {
        try (var sortie = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", sortie);
            return sortie.toByteArray();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}

package fr.cyclades.inspection;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** The files of the tests, good and hostile, made on the spot. */
public final class Corpus {

    private Corpus() {}

    /** One line of text per page. */
    public static byte[] pdf(int pages) {
        return pdf(pages, _ -> {});
    }

    public interface Retouche {
        void sur(PDDocument document) throws IOException;
    }

    public static byte[] pdf(int pages, Retouche retouche) {
        try (var document = new PDDocument()) {
            for (var rang = 1; rang <= pages; rang++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var texte = new PDPageContentStream(document, page)) {
                    texte.beginText();
                    texte.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    texte.newLineAtOffset(72, 700);
                    texte.showText("Attestation de Nadia BENALI, page " + rang);
                    texte.endText();
                }
            }
            retouche.sur(document);
            var octets = new ByteArrayOutputStream();
            document.save(octets);
            return octets.toByteArray();
        } catch (IOException panne) {
            throw new IllegalStateException(panne);
        }
    }

    /** Pages full of text, as a letter is. */
    public static byte[] pdfDeTexte(int pages, String titre) {
        return pdf(pages, document -> {
            for (var page : document.getPages()) {
                try (var texte = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                    texte.beginText();
                    texte.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                    texte.setLeading(16);
                    texte.newLineAtOffset(72, 670);
                    for (var ligne = 0; ligne < 36; ligne++) {
                        texte.showText("Nous attestons que la personne nommée ci-dessus demeure à notre domicile depuis le " + (ligne + 1) + " mars.");
                        texte.newLine();
                    }
                    texte.endText();
                }
            }
            document.getDocumentInformation().setTitle(titre);
        });
    }

    public static byte[] pdfAvecProgramme() {
        return pdf(1, d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('bonjour')")));
    }

    public static byte[] pdfQuiLance() {
        return pdf(1, d -> {
            var action = new COSDictionary();
            action.setName(COSName.S, "Launch");
            action.setString(COSName.F, "calc.exe");
            d.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        });
    }

    public static byte[] pdfXfa() {
        return pdf(1, d -> {
            var formulaire = new COSDictionary();
            formulaire.setString(COSName.getPDFName("XFA"), "<xdp/>");
            d.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, formulaire);
        });
    }

    /** @param ouvrir the password asked to open it; empty: only changing it is protected */
    public static byte[] pdfProtege(String ouvrir) {
        return pdf(1, d -> d.protect(new StandardProtectionPolicy("gardien", ouvrir, new AccessPermission())));
    }

    public static byte[] pdfAvecJoint(byte[] joint) {
        return pdf(1, d -> {
            var fichier = new PDComplexFileSpecification();
            fichier.setFile("joint.bin");
            fichier.setEmbeddedFile(new PDEmbeddedFile(d, new ByteArrayInputStream(joint)));
            var joints = new PDEmbeddedFilesNameTreeNode();
            joints.setNames(Map.of("joint", fichier));
            var noms = new PDDocumentNameDictionary(d.getDocumentCatalog());
            noms.setEmbeddedFiles(joints);
            d.getDocumentCatalog().setNames(noms);
        });
    }

    /** A page whose content inflates to half a gigabyte. */
    public static byte[] pdfBombe() {
        return pdf(1, d -> {
            var flux = d.getDocument().createCOSStream();
            flux.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var sortie = flux.createRawOutputStream(); var comprime = new DeflaterOutputStream(sortie, new Deflater(9))) {
                var zeros = new byte[1 << 20];
                for (var i = 0; i < 512; i++) {
                    comprime.write(zeros);
                }
            }
            d.getPage(0).getCOSObject().setItem(COSName.CONTENTS, flux);
        });
    }

    public static byte[] puis(byte[] premier, byte[] suite) {
        var tout = Arrays.copyOf(premier, premier.length + suite.length);
        System.arraycopy(suite, 0, tout, premier.length, suite.length);
        return tout;
    }

    public static byte[] texte(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    /** Printed lines on a sheet, as a camera sees it. */
    public static BufferedImage feuille(int largeur, int hauteur) {
        var image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_3BYTE_BGR);
        var dessin = image.createGraphics();
        dessin.setColor(new Color(236, 234, 228));
        dessin.fillRect(0, 0, largeur, hauteur);
        dessin.setColor(new Color(40, 40, 48));
        var corps = Math.max(12, largeur / 45);
        dessin.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, corps));
        for (var y = hauteur / 10; y < hauteur * 9 / 10; y += corps * 2) {
            dessin.drawString("Nom : BENALI    Prénom : NADIA    Née le 14/03/1998", largeur / 10, y);
        }
        dessin.dispose();
        return image;
    }

    public static byte[] image(BufferedImage image, String format) {
        try {
            var octets = new ByteArrayOutputStream();
            ImageIO.write(image, format, octets);
            return octets.toByteArray();
        } catch (IOException panne) {
            throw new IllegalStateException(panne);
        }
    }

    public static byte[] jpeg(int largeur, int hauteur) {
        return image(feuille(largeur, hauteur), "jpeg");
    }

    /** The same JPEG with an EXIF block: orientation, and a position. */
    public static byte[] avecExif(byte[] jpeg, int orientation) {
        try {
            var exif = new ByteArrayOutputStream();
            var ecriture = new DataOutputStream(exif);
            ecriture.writeBytes("Exif\0\0MM\0*");
            ecriture.writeInt(8);
            ecriture.writeShort(2);
            champ(ecriture, 0x0112, 3, 1, orientation << 16);
            champ(ecriture, 0x8825, 4, 1, 38);
            ecriture.writeInt(0);
            ecriture.writeShort(1);
            champ(ecriture, 0x0001, 2, 2, 'N' << 24);
            ecriture.writeInt(0);
            var bloc = exif.toByteArray();
            var longueur = bloc.length + 2;
            var segment = puis(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (longueur >> 8), (byte) longueur}, bloc);
            return puis(puis(Arrays.copyOf(jpeg, 2), segment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
        } catch (IOException panne) {
            throw new IllegalStateException(panne);
        }
    }

    /** The same JPEG, whose heading announces other dimensions. */
    public static byte[] jpegQuiAnnonce(int largeur, int hauteur) {
        var jpeg = jpeg(60, 60);
        for (var i = 2; i < jpeg.length; i += 2 + ((jpeg[i + 2] & 0xff) << 8) + (jpeg[i + 3] & 0xff)) {
            if ((jpeg[i + 1] & 0xff) == 0xc0) {
                jpeg[i + 5] = (byte) (hauteur >> 8);
                jpeg[i + 6] = (byte) hauteur;
                jpeg[i + 7] = (byte) (largeur >> 8);
                jpeg[i + 8] = (byte) largeur;
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** An image that announces more pixels than any scanner gives. */
    public static byte[] pdfAImageImmense() {
        return pdf(1, d -> {
            var image = d.getDocument().createCOSStream();
            image.setItem(COSName.TYPE, COSName.XOBJECT);
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setInt(COSName.WIDTH, 50_000);
            image.setInt(COSName.HEIGHT, 50_000);
            image.setInt(COSName.BITS_PER_COMPONENT, 8);
            image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (var sortie = image.createRawOutputStream()) {
                sortie.write(0);
            }
            d.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, image);
        });
    }

    private static void champ(DataOutputStream ecriture, int etiquette, int type, int nombre, int valeur) throws IOException {
        ecriture.writeShort(etiquette);
        ecriture.writeShort(type);
        ecriture.writeInt(nombre);
        ecriture.writeInt(valeur);
    }

    /** A true PNG of one colour, some kilobytes that open to gigabytes. */
    public static byte[] pngImmense(int cote) {
        try {
            var octets = new ByteArrayOutputStream();
            var ecriture = new DataOutputStream(octets);
            ecriture.writeLong(0x89504e470d0a1a0aL);
            var entete = new ByteArrayOutputStream();
            var champs = new DataOutputStream(entete);
            champs.writeInt(cote);
            champs.writeInt(cote);
            champs.write(new byte[] {1, 0, 0, 0, 0});
            morceau(ecriture, "IHDR", entete.toByteArray());
            var pixels = new ByteArrayOutputStream();
            try (var comprime = new DeflaterOutputStream(pixels, new Deflater(9))) {
                var ligne = new byte[cote / 8 + 1];
                for (var y = 0; y < cote; y++) {
                    comprime.write(ligne);
                }
            }
            morceau(ecriture, "IDAT", pixels.toByteArray());
            morceau(ecriture, "IEND", new byte[0]);
            return octets.toByteArray();
        } catch (IOException panne) {
            throw new IllegalStateException(panne);
        }
    }

    private static void morceau(DataOutputStream ecriture, String nom, byte[] contenu) throws IOException {
        var crc = new CRC32();
        crc.update(texte(nom));
        crc.update(contenu);
        ecriture.writeInt(contenu.length);
        ecriture.writeBytes(nom);
        ecriture.write(contenu);
        ecriture.writeInt((int) crc.getValue());
    }

    /** The harmless file that every antivirus must recognise, in two halves so that this source is not it. */
    public static byte[] eicar() {
        return texte("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");
    }
}

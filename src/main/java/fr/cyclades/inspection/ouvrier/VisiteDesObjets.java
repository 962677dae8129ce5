package fr.cyclades.inspection.ouvrier;

import java.util.ArrayList;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Looks at every object of a PDF, reachable from a page or not, for what runs, what swells and what is enclosed. */
final class VisiteDesObjets {

    private static final int PROFONDEUR = 40;
    private static final COSName LAUNCH = COSName.getPDFName("Launch");
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");
    private static final COSName XFA = COSName.getPDFName("XFA");

    private Faute faute;
    private String detail = "";
    private boolean joints;

    void parcourir(COSDocument document) {
        visiter(document.getTrailer(), 0);
        for (var cle : new ArrayList<>(document.getXrefTable().keySet())) {
            if (faute != null) {
                return;
            }
            var objet = document.getObjectFromPool(cle);
            visiter(objet == null ? null : objet.getObject(), 0);
        }
    }

    Faute faute() {
        return faute;
    }

    String detail() {
        return detail;
    }

    /** Whether other files are enclosed. */
    boolean joints() {
        return joints;
    }

    /** Goes into what stands inside an object; references are visited in their own turn. */
    private void visiter(COSBase objet, int profondeur) {
        switch (objet) {
            case null -> {}
            case COSObject _ -> {}
            case COSDictionary dictionnaire when profondeur < PROFONDEUR -> {
                juger(dictionnaire);
                dictionnaire.getValues().forEach(valeur -> visiter(valeur, profondeur + 1));
            }
            case COSArray tableau when profondeur < PROFONDEUR -> tableau.forEach(valeur -> visiter(valeur, profondeur + 1));
            default -> {}
        }
    }

    private void juger(COSDictionary dictionnaire) {
        var action = dictionnaire.getItem(COSName.S);
        if (COSName.JAVA_SCRIPT.equals(action) || dictionnaire.containsKey(COSName.JS)) {
            refuser(Faute.PROGRAMME, "JavaScript");
        } else if (LAUNCH.equals(action)) {
            refuser(Faute.PROGRAMME, "commande");
        } else if (RICH_MEDIA.equals(dictionnaire.getItem(COSName.SUBTYPE))) {
            refuser(Faute.PROGRAMME, "animation");
        } else if (dictionnaire.containsKey(XFA)) {
            refuser(Faute.FORMULAIRE, "");
        } else if (COSName.IMAGE.equals(dictionnaire.getItem(COSName.SUBTYPE))) {
            mesurer(dictionnaire.getLong(COSName.WIDTH), dictionnaire.getLong(COSName.HEIGHT));
        }
        joints |= dictionnaire.containsKey(EMBEDDED_FILES) || EMBEDDED_FILE.equals(dictionnaire.getItem(COSName.TYPE));
    }

    private void mesurer(long largeur, long hauteur) {
        if (largeur > 0 && hauteur > 0 && largeur * hauteur > ExamenImage.PIXELS_MAX) {
            refuser(Faute.IMAGE_TROP_GRANDE, ExamenImage.dimensions(largeur, hauteur));
        }
    }

    private void refuser(Faute trouvee, String detail) {
        if (faute == null) {
            this.faute = trouvee;
            this.detail = detail;
        }
    }
}

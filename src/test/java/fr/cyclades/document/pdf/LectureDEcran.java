package fr.cyclades.document.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged PDF as a screen reader does: by its structure, « [H1] title », « [TD] cell », without what is decoration. */
public final class LectureDEcran {

    private final Map<COSDictionary, Map<Integer, String>> textes = new HashMap<>();
    private final StringBuilder lu = new StringBuilder();

    private LectureDEcran() {}

    public static String lire(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var lecture = new LectureDEcran();
            for (var page : document.getPages()) {
                lecture.textes.put(page.getCOSObject(), marques(page));
            }
            lecture.parcourir(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return lecture.lu.toString().replaceAll("[ \\u00a0]+", " ");
        }
    }

    private static Map<Integer, String> marques(PDPage page) throws IOException {
        var extracteur = new PDFMarkedContentExtractor();
        extracteur.processPage(page);
        return extracteur.getMarkedContents().stream().filter(m -> m.getMCID() >= 0).collect(Collectors.toMap(
                m -> m.getMCID(),
                m -> m.getContents().stream().filter(TextPosition.class::isInstance)
                        .map(t -> ((TextPosition) t).getUnicode()).collect(Collectors.joining())));
    }

    private void parcourir(PDStructureNode noeud, PDPage page) {
        for (var enfant : noeud.getKids()) {
            switch (enfant) {
                case PDStructureElement element -> {
                    annoncer(element);
                    parcourir(element, element.getPage() == null ? page : element.getPage());
                }
                case PDMarkedContentReference reference -> dire(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                case Integer mcid -> dire(page, mcid);
                default -> {}
            }
        }
    }

    private void annoncer(PDStructureElement element) {
        var nature = element.getStructureType();
        if (nature.matches("H\\d|TH|TD|LI|P|Figure")) {
            lu.append("\n[").append(nature).append("] ");
        }
        if (element.getAlternateDescription() != null) {
            lu.append(element.getAlternateDescription());
        }
    }

    private void dire(PDPage page, int mcid) {
        var texte = textes.get(page.getCOSObject()).getOrDefault(mcid, "");
        lu.append(texte);
        if (!texte.isEmpty() && !texte.endsWith(" ")) {
            lu.append(' ');
        }
    }
}

package fr.cyclades.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of the documents in the weights of the style sheet, read and parsed once. A set serves one document at a time: parsed
 * fonts are not made for several threads. Glyph substitution is off: French needs none, and it made printing ten times slower.
 */
record Polices(List<Graisse> graisses) {

    private record Graisse(TrueTypeFont police, int poids, FontStyle style) {}

    private static final String DOSSIER = "/fr/cyclades/document/polices/";

    static Polices lire() {
        return new Polices(List.of(
                graisse("Inter-Regular.ttf", 400, FontStyle.NORMAL),
                graisse("Inter-Italic.ttf", 400, FontStyle.ITALIC),
                graisse("Inter-Medium.ttf", 500, FontStyle.NORMAL),
                graisse("Inter-SemiBold.ttf", 600, FontStyle.NORMAL),
                graisse("Inter-Bold.ttf", 700, FontStyle.NORMAL)));
    }

    private static Graisse graisse(String fichier, int poids, FontStyle style) {
        try (var flux = Polices.class.getResourceAsStream(DOSSIER + fichier)) {
            if (flux == null) {
                throw new IllegalStateException("no " + DOSSIER + fichier + ": run the build (node src/main/front/construire.mjs)");
            }
            var police = new TTFParser().parse(new RandomAccessReadBuffer(flux.readAllBytes()));
            police.setEnableGsub(false);
            var tables = police.getCmap();
            tables.setCmaps(Arrays.stream(tables.getCmaps()).map(Caracteres::new).toArray(CmapSubtable[]::new));
            return new Graisse(police, poids, style);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    /** Offers the weights to this document; only those it uses are embedded, and only their glyphs. */
    void offrir(PdfRendererBuilder impression, PDDocument document) {
        graisses.forEach(g -> impression.useFont(new ALaDemande(document, g.police()), "Inter", g.poids(), g.style(), true));
    }

    private static final class ALaDemande extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont police;

        ALaDemande(PDDocument document, TrueTypeFont police) {
            super(null);
            this.document = document;
            this.police = police;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, police, true);
            } catch (IOException panne) {
                throw new UncheckedIOException(panne);
            }
        }
    }
}

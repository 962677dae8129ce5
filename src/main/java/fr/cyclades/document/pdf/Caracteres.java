package fr.cyclades.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;

/**
 * The characters of a font, where a glyph shared by several of them is read back as the one that French uses: the apostrophe ’,
 * not the modifier letter that PDFBox would take, so that searching, copying and screen readers find the words.
 */
final class Caracteres extends CmapSubtable {

    private static final int APOSTROPHE = 0x2019;

    private final CmapSubtable table;

    Caracteres(CmapSubtable table) {
        this.table = table;
        setPlatformId(table.getPlatformId());
        setPlatformEncodingId(table.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int caractere) {
        return table.getGlyphId(caractere);
    }

    @Override
    public List<Integer> getCharCodes(int glyphe) {
        var caracteres = table.getCharCodes(glyphe);
        if (caracteres == null || !caracteres.contains(APOSTROPHE)) {
            return caracteres;
        }
        var ranges = new ArrayList<>(caracteres);
        ranges.remove((Integer) APOSTROPHE);
        ranges.addFirst(APOSTROPHE);
        return ranges;
    }
}

package fr.cyclades.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as everywhere, but never between an apostrophe and its word. One for each printing. */
final class Coupures implements FSTextBreaker {

    private final FSTextBreaker lignes = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.FRANCE));
    private String texte = "";

    @Override
    public void setText(String nouveau) {
        texte = nouveau;
        lignes.setText(nouveau);
    }

    @Override
    public int next() {
        var coupure = lignes.next();
        while (coupure > 0 && coupure < texte.length() && estApresUneApostrophe(coupure)) {
            coupure = lignes.next();
        }
        return coupure;
    }

    private boolean estApresUneApostrophe(int coupure) {
        return "’'".indexOf(texte.charAt(coupure - 1)) >= 0 && Character.isLetter(texte.charAt(coupure));
    }
}

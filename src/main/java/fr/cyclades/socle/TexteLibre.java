package fr.cyclades.socle;

import java.util.Locale;
import java.util.Optional;

/** A text of several lines as a person typed or pasted it: nothing of it is ever cut without a word. */
public final class TexteLibre {

    private TexteLibre() {}

    /** Without the spaces around it, the end of a line being one character as a browser counts it. @param tape null counts as nothing */
    public static String lire(String tape) {
        return tape == null ? "" : tape.replace("\r\n", "\n").strip();
    }

    /** @param texte as {@linkplain #lire read}; {@code max} in characters, this number included */
    public static Optional<Refus> tropLong(String champ, String texte, int max) {
        return texte.length() <= max ? Optional.empty() : Optional.of(Refus.duChamp(champ, champ + "_long", String.format(Locale.FRENCH,
                "Ce texte a %,d caractères, le maximum est %,d : raccourcissez-le.", texte.length(), max)));
    }
}

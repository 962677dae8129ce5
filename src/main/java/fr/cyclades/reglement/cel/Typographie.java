package fr.cyclades.reglement.cel;

/** French typography of sentences written plainly: unbreakable spaces, curly apostrophes. */
public final class Typographie {

    private static final char INSECABLE = '\u00a0';

    private Typographie() {
    }

    public static String soigner(String texte) {
        return dedans(texte.strip());
    }

    /** Keeps the spaces of both ends: they separate this piece from its neighbours. */
    static String dedans(String texte) {
        var soigne = new StringBuilder(texte.length());
        for (var i = 0; i < texte.length(); i++) {
            var c = texte.charAt(i);
            var avant = i == 0 ? ' ' : texte.charAt(i - 1);
            var apres = i + 1 == texte.length() ? ' ' : texte.charAt(i + 1);
            if (c == ' ' && (avant == '«' || ":;?!»%€".indexOf(apres) >= 0 && i + 1 < texte.length())) {
                soigne.append(INSECABLE);
            } else if (c == '\'' && Character.isLetter(avant) && (Character.isLetterOrDigit(apres) || apres == '«' || apres == '{')) {
                soigne.append('’');
            } else {
                soigne.append(c);
            }
        }
        return soigne.toString();
    }
}

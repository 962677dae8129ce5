package fr.cyclades.reglement.cel;

import java.util.regex.Pattern;

/** French typography of sentences written plainly: unbreakable spaces, curly apostrophes. */
public final class Typographie {

    private static final Pattern AVANT = Pattern.compile(" +(?=[:;?!»%€])");
    private static final Pattern APRES = Pattern.compile("(?<=«) +");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d«])");

    private Typographie() {
    }

    public static String soigner(String texte) {
        var espaces = APRES.matcher(AVANT.matcher(texte.strip()).replaceAll("\u00a0")).replaceAll("\u00a0");
        return APOSTROPHE.matcher(espaces).replaceAll("’");
    }
}

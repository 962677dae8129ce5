package fr.cyclades.reglement.check;

import fr.cyclades.reglement.Champ;

/** What a candidate at random writes on one line: something of any kind, or the example that the field gives, which a rule may ask for. */
final class TexteDEssai {

    private static final String QUELCONQUE = "12 rue de l’Œuf, n° 3";

    private TexteDEssai() {
    }

    /** @param de from 0 to 19; 0 is too long */
    static String auHasard(Champ champ, int de) {
        return de == 0 ? "x".repeat(1_000) : court(de > 9 && !champ.exemple().isEmpty() ? champ.exemple() : QUELCONQUE, champ);
    }

    /** The other one than what is written: who is told that it does not suit tries the example. */
    static String repare(Champ champ, String ecrit) {
        return court(champ.exemple().isEmpty() || champ.exemple().equals(ecrit) ? QUELCONQUE : champ.exemple(), champ);
    }

    private static String court(String texte, Champ champ) {
        return texte.substring(0, Math.min(texte.length(), champ.longueurMax()));
    }
}

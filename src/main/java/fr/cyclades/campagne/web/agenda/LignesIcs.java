package fr.cyclades.campagne.web.agenda;

/** Content lines of RFC 5545: texts escaped, lines of 75 octets at most, CRLF. */
final class LignesIcs {

    private static final int OCTETS_MAX = 75;
    private static final String PLI = "\r\n ";

    private final StringBuilder lignes = new StringBuilder();

    LignesIcs ligne(String nom, String valeur) {
        plier(nom + ":" + valeur);
        return this;
    }

    LignesIcs texte(String nom, String valeur) {
        return ligne(nom, valeur.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n"));
    }

    /** Never cuts a character: clients that join octets and clients that join characters read the same. */
    private void plier(String ligne) {
        var place = OCTETS_MAX;
        for (int i = 0; i < ligne.length(); ) {
            var caractere = ligne.codePointAt(i);
            var octets = octets(caractere);
            if (octets > place) {
                lignes.append(PLI);
                place = OCTETS_MAX - 1;
            }
            lignes.appendCodePoint(caractere);
            place -= octets;
            i += Character.charCount(caractere);
        }
        lignes.append("\r\n");
    }

    private static int octets(int caractere) {
        if (caractere < 0x80) {
            return 1;
        }
        if (caractere < 0x800) {
            return 2;
        }
        return caractere < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return lignes.toString();
    }
}

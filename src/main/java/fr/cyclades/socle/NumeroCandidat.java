package fr.cyclades.socle;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a person in all France, never reused: two digits of the year of attribution, seven digits, one check
 * letter, e.g. {@code 230012345U} (decision 20, R47). The format is ours: no official one was found.
 */
public record NumeroCandidat(String texte) {

    private static final Pattern FORME = Pattern.compile("\\d{9}[A-HJ-NPR-Z]");

    public NumeroCandidat {
        if (!estValide(texte)) {
            throw new IllegalArgumentException("not a numéro candidat");
        }
    }

    /**
     * @param annee year of attribution, four digits
     * @param rang  1 to 9 999 999
     */
    public static NumeroCandidat de(int annee, long rang) {
        if (rang < 1 || rang > 9_999_999) {
            throw new IllegalArgumentException("rank out of bounds: " + rang);
        }
        var chiffres = "%02d%07d".formatted(annee % 100, rang);
        return new NumeroCandidat(chiffres + Cle.de(Long.parseLong(chiffres)));
    }

    /** Reads what a person typed: spaces and case do not matter, the check letter does. */
    public static Optional<NumeroCandidat> lire(String saisie) {
        var compact = saisie == null ? "" : saisie.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
        return estValide(compact) ? Optional.of(new NumeroCandidat(compact)) : Optional.empty();
    }

    private static boolean estValide(String texte) {
        return texte != null && FORME.matcher(texte).matches()
                && texte.charAt(9) == Cle.de(Long.parseLong(texte.substring(0, 9)));
    }
}

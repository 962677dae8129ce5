package fr.cyclades.socle;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a candidature, never reused: {@code A}, the two digits of the entité responsable, two digits of the
 * session de rattachement, six digits, one check letter computed on those ten digits, e.g. {@code A06-24-000123-D}
 * (decision 20, R47). The format is ours: no official one was found.
 */
public record NumeroInscription(String texte) {

    private static final Pattern FORME = Pattern.compile("A(\\d{2})-(\\d{2})-(\\d{6})-([A-HJ-NPR-Z])");

    public NumeroInscription {
        if (!estValide(texte)) {
            throw new IllegalArgumentException("not a numéro d'inscription");
        }
    }

    /**
     * @param academie two-digit code of the entité responsable, {@code 06}
     * @param session  session de rattachement, four digits
     * @param rang     1 to 999 999
     */
    public static NumeroInscription de(String academie, int session, long rang) {
        if (rang < 1 || rang > 999_999) {
            throw new IllegalArgumentException("rank out of bounds: " + rang);
        }
        var annee = "%02d".formatted(session % 100);
        var ordre = "%06d".formatted(rang);
        return new NumeroInscription(
                "A" + academie + "-" + annee + "-" + ordre + "-" + Cle.de(Long.parseLong(academie + annee + ordre)));
    }

    /** Reads what a person typed: spaces, dashes and case do not matter, the check letter does. */
    public static Optional<NumeroInscription> lire(String saisie) {
        var compact = saisie == null ? "" : saisie.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!compact.matches("A\\d{10}[A-Z]")) {
            return Optional.empty();
        }
        var texte = "%s-%s-%s-%s".formatted(
                compact.substring(0, 3), compact.substring(3, 5), compact.substring(5, 11), compact.substring(11));
        return estValide(texte) ? Optional.of(new NumeroInscription(texte)) : Optional.empty();
    }

    private static boolean estValide(String texte) {
        var m = texte == null ? null : FORME.matcher(texte);
        return m != null && m.matches()
                && m.group(4).charAt(0) == Cle.de(Long.parseLong(m.group(1) + m.group(2) + m.group(3)));
    }
}

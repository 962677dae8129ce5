package fr.cyclades.reglement;

import fr.cyclades.socle.EnFrancais;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers that a field takes, and how they are typed and read in French: « 1 234,5 », « 12 ans », « 14,5 sur 20 ».
 *
 * @param min, max accepted, both included
 * @param pas      between two accepted numbers, counted from {@code min}; any when empty
 * @param decimales figures after the comma at most, 0 for a whole number
 * @param unite    as in « 1 année », « 12 € », « 14 sur 20 »; or empty
 */
public record Mesure(BigDecimal min, BigDecimal max, Optional<BigDecimal> pas, int decimales, String unite) {

    /** Where the field gives none. */
    public static final BigDecimal MAX = new BigDecimal("999999999");

    private static final String ESPACES = "[ \u00a0\u2007\u2009\u202f]";
    private static final Pattern NOMBRE = Pattern.compile("([+-]?)(\\d{1,9}|\\d{1,3}(?:" + ESPACES + "\\d{3}){1,2})(?:[.,](\\d{1,9}))?");
    private static final Pattern INVARIABLE = Pattern.compile("h|min|s|m|km|cm|mm|kg|g|ha|l|.*[^\\p{Ll}’-].*|.*[sxz]");
    private static final List<String> CHIFFRES = List.of("aucun", "un", "deux", "trois", "quatre");

    /** A number as people type it: comma or point, spaces between thousands, the unit after it; or empty. */
    public Optional<BigDecimal> lire(String texte) {
        var lu = NOMBRE.matcher(sansUnite(texte.strip().replace('\u2212', '-')));
        if (!lu.matches()) {
            return Optional.empty();
        }
        var entiers = lu.group(2).replaceAll(ESPACES, "");
        return Optional.of(new BigDecimal((lu.group(1).equals("-") ? "-" : "") + entiers + (lu.group(3) == null ? "" : "." + lu.group(3))));
    }

    private String sansUnite(String texte) {
        for (var mot : List.of(pluriel(), unite, unite.replaceFirst("^sur ", "/"))) {
            if (!mot.isEmpty() && texte.endsWith(mot)) {
                return texte.substring(0, texte.length() - mot.length()).replaceFirst(ESPACES + "+$", "");
            }
        }
        return texte;
    }

    /** What is kept of a text: {@code 1234.5} when it is an accepted number, the text itself otherwise. */
    public String garder(String texte) {
        return lire(texte).filter(n -> faute(texte).isEmpty()).map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString()).orElse(texte);
    }

    /** What is kept, as it is typed again: « 1234,5 ». */
    public static String taper(String garde) {
        return garde.matches("-?\\d+\\.\\d+") ? garde.replace('.', ',') : garde;
    }

    /** Why this text cannot be the answer, and what to write; empty when it can. */
    public String faute(String texte) {
        var lu = lire(texte);
        var dit = "« " + texte + " » ";
        if (lu.isEmpty() || decimales == 0 && lu.get().scale() > 0) {
            return dit + (decimales == 0 ? "n’est pas un nombre entier : écrivez-le en chiffres, sans virgule." : "n’est pas un nombre : écrivez-le en chiffres, avec une virgule s’il le faut.")
                    + " Exemple : " + exemple();
        }
        var n = lu.get();
        if (n.scale() > decimales) {
            return dit + "a trop de chiffres après la virgule : " + CHIFFRES.get(decimales) + " au plus. Exemple : " + exemple();
        }
        if (n.compareTo(min) < 0) {
            return dit + "est trop petit : écrivez au moins " + lisible(min) + ".";
        }
        if (n.compareTo(max) > 0) {
            return dit + "est trop grand : écrivez au plus " + lisible(max) + ".";
        }
        return pas.filter(p -> n.subtract(min).remainder(p).signum() != 0)
                .map(p -> dit + "ne convient pas : les réponses vont de " + chiffres(p) + " en " + chiffres(p) + ". Exemple : " + exemple()).orElse("");
    }

    /** « 12 ans », « 1 an », « 14,5 sur 20 », « 1 200 € ». */
    public String lisible(BigDecimal n) {
        if (unite.isEmpty()) {
            return chiffres(n);
        }
        return milliers(chiffres(n)) + "\u00a0" + (n.abs().compareTo(BigDecimal.TWO) < 0 ? unite : pluriel());
    }

    /** What to say under the question: « Nombre entier, de 0 à 45 ans. », « De 0 à 20, deux chiffres après la virgule au plus. ». */
    public String consigne() {
        var bornes = max.compareTo(MAX) < 0 ? "de " + chiffres(min) + " à " + (unite.startsWith("sur ") ? chiffres(max) : lisible(max))
                : unite.isEmpty() ? min.signum() == 0 ? "" : "au moins " + chiffres(min) : (min.signum() == 0 ? "en " + pluriel() : "au moins " + lisible(min));
        var nature = decimales == 0 ? "Nombre entier" : "Nombre";
        var precision = pas.map(p -> "de " + chiffres(p) + " en " + chiffres(p))
                .orElse(decimales == 0 ? "" : EnFrancais.compte(decimales, "chiffre").replaceFirst("^\\d+", CHIFFRES.get(decimales)) + " après la virgule au plus");
        return nature + (bornes.isEmpty() ? "" : ", " + bornes) + (precision.isEmpty() ? "" : ", " + precision) + ".";
    }

    /** An answer that is accepted. */
    public String exemple() {
        var haut = max.compareTo(MAX) < 0 ? max : min.add(new BigDecimal("24"));
        var milieu = min.add(haut).divide(BigDecimal.TWO, 0, RoundingMode.FLOOR).max(min);
        var juste = pas.map(p -> min.add(milieu.subtract(min).divideToIntegralValue(p).multiply(p)))
                .orElseGet(() -> decimales == 0 || milieu.add(new BigDecimal("0.5")).compareTo(max) > 0 ? milieu : milieu.add(new BigDecimal("0.5")));
        return chiffres(juste);
    }

    private String pluriel() {
        return unite.isEmpty() || INVARIABLE.matcher(unite).matches() ? unite : unite + "s";
    }

    private static String chiffres(BigDecimal n) {
        return (n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString()).replace('.', ',');
    }

    private static String milliers(String chiffres) {
        var virgule = chiffres.indexOf(',');
        var entiers = virgule < 0 ? chiffres : chiffres.substring(0, virgule);
        return entiers.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", "\u202f") + (virgule < 0 ? "" : chiffres.substring(virgule));
    }
}

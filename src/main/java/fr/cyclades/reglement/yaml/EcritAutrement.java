package fr.cyclades.reglement.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates, hours and numbers as people write them, and how the files want them. */
public final class EcritAutrement {

    private static final Pattern JOUR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern EN_LETTRES = Pattern.compile("(\\d{1,2})(?:er)? (\\p{L}+) (\\d{4})");
    private static final List<String> MOIS = Stream.of(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.FRENCH)).toList();
    private static final Pattern HEURE = Pattern.compile("(\\d{1,2})\\s*[hH:]\\s*(\\d{2})?");
    private static final Pattern VIRGULE = Pattern.compile("(\\d+),(\\d+)");
    private static final int MINUIT = 24;

    private EcritAutrement() {
    }

    /** Minutes for « 3 h », « 1 h 30 », « 03:00 », where a number of them is wanted. */
    static Optional<String> minutes(String ecrit) {
        var heure = HEURE.matcher(ecrit);
        return heure.matches() ? Optional.of("écrivez %d : une durée est un nombre de minutes".formatted(
                60 * Integer.parseInt(heure.group(1)) + Integer.parseInt(heure.group(2) == null ? "0" : heure.group(2)))) : de(ecrit);
    }

    /** What to write instead; empty when it is none of these. */
    static Optional<String> de(String ecrit) {
        var jour = jour(ecrit);
        if (jour.isPresent()) {
            return jour.map(j -> "écrivez " + j);
        }
        var heure = HEURE.matcher(ecrit);
        if (heure.matches()) {
            var minutes = heure.group(2) == null ? "00" : heure.group(2);
            return Integer.parseInt(heure.group(1)) < MINUIT ? Optional.of("écrivez \"%02d:%s\"".formatted(Integer.parseInt(heure.group(1)), minutes))
                    : Optional.of("pour la fin du jour, n’écrivez pas d’heure : une date seule dure tout le jour");
        }
        var virgule = VIRGULE.matcher(ecrit);
        return virgule.matches() ? Optional.of("un nombre s’écrit avec un point : " + virgule.group(1) + "." + virgule.group(2)) : Optional.empty();
    }

    /** « 29/01/2027 », « 1er janvier 2015 »: a day that exists, written as people do. */
    public static Optional<LocalDate> jour(String ecrit) {
        var chiffres = JOUR.matcher(ecrit);
        if (chiffres.matches()) {
            return jour(chiffres.group(3), Integer.parseInt(chiffres.group(2)), chiffres.group(1));
        }
        var lettres = EN_LETTRES.matcher(ecrit);
        return lettres.matches() ? jour(lettres.group(3), 1 + MOIS.indexOf(lettres.group(2).toLowerCase(Locale.FRENCH)), lettres.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> jour(String annee, int mois, String jour) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(annee), mois, Integer.parseInt(jour)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}

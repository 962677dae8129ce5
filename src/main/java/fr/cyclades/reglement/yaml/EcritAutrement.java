package fr.cyclades.reglement.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates, hours and numbers as people write them, and how the files want them. */
final class EcritAutrement {

    private static final Pattern JOUR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern HEURE = Pattern.compile("(\\d{1,2})\\s*[hH:]\\s*(\\d{2})?");
    private static final Pattern VIRGULE = Pattern.compile("(\\d+),(\\d+)");
    private static final int MINUIT = 24;

    private EcritAutrement() {
    }

    /** What to write instead; empty when it is none of these. */
    static Optional<String> de(String ecrit) {
        var jour = JOUR.matcher(ecrit);
        if (jour.matches()) {
            return date(Integer.parseInt(jour.group(3)), Integer.parseInt(jour.group(2)), Integer.parseInt(jour.group(1)));
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

    private static Optional<String> date(int annee, int mois, int jour) {
        try {
            return Optional.of("écrivez " + LocalDate.of(annee, mois, jour));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}

package fr.cyclades.campagne.web;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.socle.EnFrancais;
import java.time.Duration;
import java.util.Locale;

/** Words that several pages of this module share. */
public final class Dates {

    private Dates() {}

    /** The opening as a calendar leaf; when the notice gives no hour it says so (R9). */
    public static FeuilleDeCalendrier ouverture(Campagne campagne) {
        var ouverture = campagne.echeancier().ouverture();
        var jour = ouverture.atZone(campagne.zone()).toLocalDate();
        return campagne.echeancier().heurePrecisee()
                ? new FeuilleDeCalendrier(jour, "Ouverture des inscriptions", majuscule(EnFrancais.dateEtHeure(ouverture, campagne.zone())), campagne.heureDe(ouverture))
                : new FeuilleDeCalendrier(jour, "Ouverture des inscriptions", majuscule(EnFrancais.jourComplet(jour)), "Heure non précisée par la notice");
    }

    /** « 2 heures et 12 minutes », « 3 heures », « moins d’une minute ». */
    public static String reste(Duration duree) {
        if (duree.toMinutes() < 1) {
            return "moins d’une minute";
        }
        var minutes = EnFrancais.compte(duree.toMinutesPart(), "minute");
        if (duree.toHours() == 0) {
            return minutes;
        }
        var heures = EnFrancais.compte(duree.toHours(), "heure");
        return duree.toMinutesPart() == 0 ? heures : heures + " et " + minutes;
    }

    public static String majuscule(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1);
    }
}

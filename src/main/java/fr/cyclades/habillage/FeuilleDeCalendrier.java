package fr.cyclades.habillage;

import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A date to remember: a calendar leaf, drawn but not read aloud, beside a text that says all of it. Drawn by {@code echeance}.
 *
 * @param quoi  « Fermeture des inscriptions »
 * @param quand « Jeudi 26 novembre 2026 à 17 h 00 », « Jeudi 26 novembre 2026 inclus »
 * @param zone  « heure de La Réunion, soit 14 h 00 à Paris »
 */
public record FeuilleDeCalendrier(LocalDate jour, String quoi, String quand, String zone) {

    /** @param lieu how the place of the zone is named, « de La Réunion » */
    public static FeuilleDeCalendrier de(String quoi, Echeance echeance, String lieu) {
        var jour = echeance.locale().toLocalDate();
        var quand = EnFrancais.jourComplet(jour) + (echeance.jourEntier() ? " inclus" : " à " + EnFrancais.heure(echeance.locale().toLocalTime()));
        var zone = EnFrancais.zone(echeance, lieu);
        return new FeuilleDeCalendrier(jour, quoi, quand.substring(0, 1).toUpperCase(Locale.FRENCH) + quand.substring(1), zone);
    }

    /** « nov. », « août ». */
    public String mois() {
        return jour.getMonth().getDisplayName(TextStyle.SHORT, Locale.FRENCH);
    }

    public String jourDeLaSemaine() {
        return jour.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}

package fr.cyclades.socle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Dates, hours and counts as people read them. A date is whole (weekday, day, month, year, hour, zone), « avant »
 * announces an exclusive hour and « au plus tard » an inclusive one (decision 6), and the hour of Paris is added where it
 * differs (decision 8). Spaces inside an hour are unbreakable.
 */
public final class EnFrancais {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final String CACHET = "cachet de la poste faisant foi";

    private static final DateTimeFormatter JOUR_COMPLET = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final long MEGA = 1 << 20;
    private static final Map<String, String> PAYS_COURANTS = Map.of(
            "HK", "Hong Kong", "MO", "Macao", "VA", "Vatican", "CD", "Congo (République démocratique)", "CG", "Congo (Brazzaville)");
    private static final Pattern INVARIABLE = Pattern.compile("\\p{Lu}+|.*[sxz]");

    private EnFrancais() {}

    /** « vendredi 4 décembre 2026 », « mardi 1er décembre 2026 ». */
    public static String jourComplet(LocalDate jour) {
        return premier(jour, JOUR_COMPLET.format(jour));
    }

    /** « 4 décembre 2026 ». */
    public static String jour(LocalDate jour) {
        return premier(jour, JOUR.format(jour));
    }

    /** « le mardi 19 janvier 2027 », « les 19 et 20 janvier 2027 » where one follows the other, « du 30 janvier au 2 février 2027 ». */
    public static String jours(LocalDate premier, LocalDate dernier) {
        if (premier.equals(dernier)) {
            return "le " + jourComplet(premier);
        }
        var debut = premier(premier, DateTimeFormatter.ofPattern(premier.getYear() != dernier.getYear() ? "d MMMM yyyy"
                : premier.getMonth() == dernier.getMonth() ? "d" : "d MMMM", Locale.FRENCH).format(premier));
        return premier.plusDays(1).equals(dernier) ? "les " + debut + " et " + jour(dernier) : "du " + debut + " au " + jour(dernier);
    }

    /** « 17 h 00 ». */
    public static String heure(LocalTime heure) {
        return "%d\u00a0h\u00a0%02d".formatted(heure.getHour(), heure.getMinute());
    }

    /** « vendredi 4 décembre 2026 à 17 h 00 », without zone: say it beside, with {@link #zone}. */
    public static String dateEtHeure(Instant instant, ZoneId zone) {
        var locale = instant.atZone(zone);
        return jourComplet(locale.toLocalDate()) + " à " + heure(locale.toLocalTime());
    }

    /** The beginning of a period: « vendredi 4 décembre 2026 à 10 h 00 », the day alone when it begins with the day (R9). */
    public static String debut(Instant instant, ZoneId zone) {
        var locale = instant.atZone(zone);
        return locale.toLocalTime().equals(LocalTime.MIDNIGHT) ? jourComplet(locale.toLocalDate()) : dateEtHeure(instant, zone);
    }

    /** « avant le vendredi 4 décembre 2026 à 17 h 00 », « au plus tard le … à 23 h 59 », « au plus tard le … inclus » where no hour is stated. */
    public static String limite(Echeance echeance) {
        if (echeance.jourEntier()) {
            return "au plus tard le " + jourComplet(echeance.locale().toLocalDate()) + " inclus";
        }
        return (echeance.inclusive() ? "au plus tard le " : "avant le ") + jourComplet(echeance.locale().toLocalDate())
                + " à " + heure(echeance.locale().toLocalTime());
    }

    /** The same where the hour of Paris is not said beside: the postmark, which is no hour, is. */
    public static String limiteSeule(Echeance echeance) {
        return limite(echeance) + (echeance.cachet() ? " (" + CACHET + ")" : "");
    }

    /** The end of a period, once it is over: « vendredi 4 décembre 2026 à 17 h 00 », « … au soir » where no hour is stated. */
    public static String fin(Echeance echeance) {
        return jourComplet(echeance.locale().toLocalDate())
                + (echeance.jourEntier() ? " au soir" : " à " + heure(echeance.locale().toLocalTime()));
    }

    /** The zone of a deadline: as below, « cachet de la poste faisant foi » where it decides, or « heure de La Réunion, soit avant 21 h 00 à Paris » where it is the end of a day. */
    public static String zone(Echeance echeance, String lieu) {
        if (echeance.cachet()) {
            return CACHET;
        }
        if (!echeance.jourEntier()) {
            return zone(echeance.locale().atZone(echeance.zone()).toInstant(), echeance.zone(), lieu);
        }
        var jour = echeance.locale().toLocalDate();
        var aParis = echeance.limite().atZone(PARIS);
        return aParis.toLocalDateTime().equals(jour.plusDays(1).atStartOfDay()) ? "heure de Paris"
                : "heure " + lieu + ", soit avant " + aParis(aParis.toLocalDate().equals(jour), aParis);
    }

    /**
     * « heure de Paris » or « heure de La Réunion, soit 14 h 00 à Paris » (with the day when it differs too).
     *
     * @param lieu how the place of the zone is named, « de La Réunion »
     */
    public static String zone(Instant instant, ZoneId zone, String lieu) {
        var ici = instant.atZone(zone);
        var aParis = instant.atZone(PARIS);
        if (ici.toLocalDateTime().equals(aParis.toLocalDateTime())) {
            return "heure de Paris";
        }
        var memeJour = ici.toLocalDate().equals(aParis.toLocalDate());
        return "heure " + lieu + ", soit " + aParis(memeJour, aParis);
    }

    private static String aParis(boolean memeJour, ZonedDateTime instant) {
        return (memeJour ? "" : "le " + jourComplet(instant.toLocalDate()) + " à ") + heure(instant.toLocalTime()) + " à Paris";
    }

    /** « 8 jours », « 1 jour », « 5 heures », « 12 minutes »: the largest whole unit left before an instant. */
    public static String duree(Duration duree) {
        if (duree.toDays() > 0) {
            return compte(duree.toDays(), "jour");
        }
        return duree.toHours() > 0 ? compte(duree.toHours(), "heure") : compte(Math.max(duree.toMinutes(), 0), "minute");
    }

    /** How long an épreuve lasts: « 25 min », « 3 h », « 1 h 30 ». */
    public static String dureeEnMinutes(int minutes) {
        if (minutes < 60) {
            return minutes + "\u00a0min";
        }
        return minutes / 60 + "\u00a0h" + (minutes % 60 == 0 ? "" : "\u00a0%02d".formatted(minutes % 60));
    }

    /** The name of a country by its ISO 3166 code: that of the JDK, except where people say it otherwise. */
    public static String pays(String code) {
        return PAYS_COURANTS.getOrDefault(code, Locale.of("", code).getDisplayCountry(Locale.FRENCH));
    }

    /** « 4 », « 1,5 ». */
    public static String nombre(double valeur) {
        return valeur == Math.rint(valeur) ? Long.toString((long) valeur) : Double.toString(valeur).replace('.', ',');
    }

    /** « coefficient 4 », « sans coefficient ». */
    public static String coefficient(double valeur) {
        return valeur == 0 ? "sans coefficient" : "coefficient\u00a0" + nombre(valeur);
    }

    /** « 1 pièce », « 3 pièces », « 0 pièce »; « 2 UE », « 3 mois ». */
    public static String compte(long nombre, String nom) {
        return nombre + "\u00a0" + nom + (nombre > 1 && !INVARIABLE.matcher(nom).matches() ? "s" : "");
    }

    /** « 38 ko », « 1,2 Mo », « 5 Mo »: of 1024, as the limits that notices give are read (decision 27). */
    public static String taille(long octets) {
        return octets < MEGA ? Math.max(1, Math.round(octets / 1024.0)) + "\u00a0ko"
                : String.format(Locale.FRENCH, "%.1f\u00a0Mo", (double) octets / MEGA).replace(",0", "");
    }

    /** « les boursiers » for « Les boursiers », as read within a sentence; initials (« RSA ») stay. */
    public static String auFil(String phrase) {
        return phrase.length() > 1 && !Character.isUpperCase(phrase.charAt(1)) ? phrase.substring(0, 1).toLowerCase(Locale.FRENCH) + phrase.substring(1) : phrase;
    }

    private static String premier(LocalDate jour, String texte) {
        return jour.getDayOfMonth() == 1 ? texte.replaceFirst("\\b1\\b", "1er") : texte;
    }
}

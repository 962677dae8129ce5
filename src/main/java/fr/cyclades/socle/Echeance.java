package fr.cyclades.socle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A deadline as an administration states it: a local date and hour in the zone of the académie, and whether the stated
 * hour itself is still accepted (decision 6). « 17 h » is exclusive, « 23 h 59 » runs to the end of that minute, a bare
 * date to the end of that day.
 *
 * @param locale    the stated local date and hour
 * @param zone      IANA zone of the entité responsable
 * @param inclusive whether the stated minute is still accepted, whole
 * @param jourEntier whether no hour is stated: the whole day is accepted, and only the day is said
 * @param cachet    whether the postmark decides: what was posted that day is in time, whenever it arrives
 */
public record Echeance(LocalDateTime locale, ZoneId zone, boolean inclusive, boolean jourEntier, boolean cachet) {

    private static final LocalTime DERNIERE_MINUTE = LocalTime.of(23, 59);

    public Echeance(LocalDateTime locale, ZoneId zone, boolean inclusive, boolean jourEntier) {
        this(locale, zone, inclusive, jourEntier, false);
    }

    /** A stated hour: exclusive, but for 23:59, which means until the end of that minute. */
    public static Echeance aLHeure(LocalDateTime locale, ZoneId zone) {
        return new Echeance(locale, zone, locale.toLocalTime().equals(DERNIERE_MINUTE), false);
    }

    /** A bare date: until the end of that day. */
    public static Echeance leJour(LocalDate jour, ZoneId zone) {
        return new Echeance(jour.atTime(DERNIERE_MINUTE), zone, true, true);
    }

    /** Posted that day at the latest, « cachet de la poste faisant foi ». */
    public static Echeance auCachet(LocalDate jour, ZoneId zone) {
        return new Echeance(jour.atTime(DERNIERE_MINUTE), zone, true, true, true);
    }

    /** The first instant that is refused. */
    public Instant limite() {
        var premierRefuse = inclusive ? locale.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1) : locale;
        return premierRefuse.atZone(zone).toInstant();
    }

    public boolean estPassee(Instant instant) {
        return !instant.isBefore(limite());
    }

    /** Whether a paper that arrives then may be in time: where the postmark decides, who holds the envelope judges. */
    public boolean accepteUnPapier(Instant arrivee) {
        return cachet || !estPassee(arrivee);
    }
}

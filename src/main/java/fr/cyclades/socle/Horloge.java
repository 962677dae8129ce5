package fr.cyclades.socle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The only source of time of the whole system. Instants are in UTC; a local date or hour exists only in a stated zone.
 * Injected everywhere: nothing else reads the machine's clock, and no SQL reads the database's.
 */
public interface Horloge {

    Instant maintenant();

    default ZonedDateTime maintenant(ZoneId zone) {
        return maintenant().atZone(zone);
    }

    default LocalDate aujourdhui(ZoneId zone) {
        return LocalDate.ofInstant(maintenant(), zone);
    }
}

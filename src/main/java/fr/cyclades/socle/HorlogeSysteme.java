package fr.cyclades.socle;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The machine's clock, in UTC, cut to the microsecond that PostgreSQL keeps. */
public final class HorlogeSysteme implements Horloge {

    private final Clock horloge = Clock.systemUTC();

    @Override
    public Instant maintenant() {
        return horloge.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package fr.cyclades;

import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The clock of the tests: stands still until a test moves it. */
public final class HorlogeDEssai implements Horloge {

    /** Thursday 23 November 2023, 14:00 in Paris: the bac pro of Clermont-Ferrand is open, the épreuves anticipées to come. */
    public static final Instant DEPART = OffsetDateTime.parse("2023-11-23T14:00:00+01:00").toInstant();

    private volatile Instant instant = DEPART;

    @Override
    public Instant maintenant() {
        return instant;
    }

    /** @param quand ISO date-time with offset, {@code 2023-12-01T16:59:59+01:00} */
    public void nousSommesLe(String quand) {
        instant = OffsetDateTime.parse(quand).toInstant();
    }

    public void avancerDe(Duration duree) {
        instant = instant.plus(duree);
    }

    public void avancerJusqua(Instant plusTard) {
        if (plusTard.isBefore(instant)) {
            throw new IllegalArgumentException("time does not go back: " + plusTard + " is before " + instant);
        }
        instant = plusTard;
    }

    public void remettre() {
        instant = DEPART;
    }
}

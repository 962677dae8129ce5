package fr.cyclades.socle;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the demonstration: runs at the pace of another clock, shifted so that it shows a chosen instant when it
 * starts (for instance an hour of December 2023, when a campagne of the past was open).
 */
public final class HorlogeDecalee implements Horloge {

    private final Horloge reelle;
    private final AtomicReference<Duration> decalage;

    public HorlogeDecalee(Horloge reelle, Instant depart) {
        this.reelle = reelle;
        this.decalage = new AtomicReference<>(Duration.between(reelle.maintenant(), depart));
    }

    @Override
    public Instant maintenant() {
        return reelle.maintenant().plus(decalage.get());
    }

    /** Sets the clock to this instant; it goes on running from there. */
    public void regler(Instant instant) {
        decalage.set(Duration.between(reelle.maintenant(), instant));
    }
}

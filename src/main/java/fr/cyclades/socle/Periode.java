package fr.cyclades.socle;

import java.time.Instant;

/** A half-open stretch of time: the first instant belongs to it, the last one no longer does. */
public record Periode(Instant debut, Instant fin) {

    public Periode {
        if (!debut.isBefore(fin)) {
            throw new IllegalArgumentException("an empty period: from " + debut + " to " + fin);
        }
    }

    public boolean contient(Instant instant) {
        return !instant.isBefore(debut) && instant.isBefore(fin);
    }

    public boolean estAVenir(Instant instant) {
        return instant.isBefore(debut);
    }

    public boolean estClose(Instant instant) {
        return !instant.isBefore(fin);
    }
}

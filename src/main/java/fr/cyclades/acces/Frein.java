package fr.cyclades.acces;

import java.time.Duration;
import java.util.List;

/**
 * What is allowed to one person, place or address in a stretch of time.
 *
 * @param nom     of what is counted, {@code courriel}
 * @param limites all of them must hold
 */
public record Frein(String nom, List<Limite> limites) {

    /** At most {@code nombre} in {@code duree}, given back little by little. */
    public record Limite(long nombre, Duration duree) {}

    public static Frein de(String nom, long nombre, Duration duree) {
        return new Frein(nom, List.of(new Limite(nombre, duree)));
    }

    public Frein et(long nombre, Duration duree) {
        return new Frein(nom, List.of(limites.getFirst(), new Limite(nombre, duree)));
    }
}

package fr.cyclades.courriel.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that could not be handed over is tried again: soon at first, then every hour, for 48 hours. */
final class Relances {

    static final Duration DUREE = Duration.ofHours(48);

    private static final List<Duration> DELAIS = List.of(
            Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5),
            Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofMinutes(40), Duration.ofHours(1));

    private Relances() {}

    /**
     * @param ecrit when the mail was recorded
     * @param rang  number of the attempt that has just failed, from 1
     * @return empty when it is time to give up
     */
    static Optional<Instant> prochaine(Instant ecrit, int rang, Instant maintenant) {
        var prochaine = maintenant.plus(DELAIS.get(Math.min(rang, DELAIS.size()) - 1));
        return Optional.of(prochaine).filter(p -> p.isBefore(ecrit.plus(DUREE)));
    }
}

package fr.cyclades;

import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.HorlogeSysteme;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Readiness: a node whose machine differs from the database's clock by more than two seconds would close a campagne too early or too
 * late, so it serves nobody and says why (decision 42). Compares the machine's clock, not the demonstration's, which is shifted on
 * purpose. The one place where the database's clock is read.
 */
@Component("horlogeHealthIndicator")
class HorlogeIndicator implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(HorlogeIndicator.class);
    private static final Duration ECART_PERMIS = Duration.ofSeconds(2);

    private final JdbcClient base;
    private final Horloge machine;

    @Autowired
    HorlogeIndicator(JdbcClient base) {
        this(base, new HorlogeSysteme());
    }

    HorlogeIndicator(JdbcClient base, Horloge machine) {
        this.base = base;
        this.machine = machine;
    }

    @Override
    public Health health() {
        var avant = machine.maintenant();
        var instant = base.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
        return juger(ecart(avant, instant, machine.maintenant()));
    }

    /** The database's instant lies between two of the machine: what cannot be explained by the trip, however long, is the difference. */
    static Duration ecart(Instant avant, Instant base, Instant apres) {
        if (base.isBefore(avant)) {
            return Duration.between(base, avant);
        }
        return base.isAfter(apres) ? Duration.between(apres, base) : Duration.ZERO;
    }

    static Health juger(Duration ecart) {
        if (ecart.compareTo(ECART_PERMIS) <= 0) {
            return Health.up().build();
        }
        var raison = "l’horloge de cette machine s’écarte de %d ms de celle de la base ; permis : %d ms"
                .formatted(ecart.toMillis(), ECART_PERMIS.toMillis());
        LOG.warn("Pas prêt : {}", raison);
        return Health.outOfService().withDetail("raison", raison).build();
    }
}

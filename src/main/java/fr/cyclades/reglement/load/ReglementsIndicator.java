package fr.cyclades.reglement.load;

import fr.cyclades.reglement.yaml.Defaut;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells that false files wait to be corrected. The node serves the last good ones: it stays up and ready. */
@Component("reglementsHealthIndicator")
class ReglementsIndicator implements HealthIndicator {

    private static final Status ATTENTION = new Status("ATTENTION", "des fichiers refusés attendent une correction");

    private final Guet guet;

    ReglementsIndicator(Guet guet) {
        this.guet = guet;
    }

    @Override
    public Health health() {
        var defauts = guet.defauts();
        return defauts.isEmpty() ? Health.up().build()
                : Health.status(ATTENTION).withDetail("defauts", defauts.stream().limit(20).map(Defaut::toString).toList()).build();
    }
}

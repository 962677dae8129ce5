package fr.cyclades.stockage.job;

import fr.cyclades.stockage.Inventaires;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells that the last inventory found objects missing. The node still takes files and gives the others: it stays up and ready. */
@Component("stockageHealthIndicator")
class StockageIndicator implements HealthIndicator {

    private static final Status ATTENTION = new Status("ATTENTION", "des objets attendus manquent dans le stockage");

    private final Inventaires inventaires;

    StockageIndicator(Inventaires inventaires) {
        this.inventaires = inventaires;
    }

    @Override
    public Health health() {
        var dernier = inventaires.dernier().filter(i -> !i.manquants().isEmpty());
        return dernier.map(i -> Health.status(ATTENTION).withDetail("manquants", i.manquants().size()).withDetail("inventaire", i.instant().toString()).build())
                .orElseGet(() -> Health.up().build());
    }
}

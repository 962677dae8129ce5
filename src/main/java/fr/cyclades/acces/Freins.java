package fr.cyclades.acces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.cyclades.socle.Horloge;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts what people do and says when to slow down. In the memory of this node: several nodes let through as many times more, which
 * is enough to stop a machine.
 */
@Component
public class Freins {

    private final Cache<String, Bucket> seaux = Caffeine.newBuilder().maximumSize(200_000).expireAfterAccess(Duration.ofDays(1)).build();
    private final TimeMeter temps;

    Freins(Horloge horloge) {
        this.temps = new Temps(horloge);
    }

    /** Counts one; empty when it is allowed, else how long to wait. */
    public Optional<Duration> prendre(Frein frein, String cle) {
        var essai = seau(frein, cle).tryConsumeAndReturnRemaining(1);
        return essai.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(essai.getNanosToWaitForRefill()));
    }

    /** Gives back one that was counted before it was known to be right: those sent together do not all pass before the first is counted. */
    public void rendre(Frein frein, String cle) {
        seau(frein, cle).addTokens(1);
    }

    /** Whether one more would be allowed, without counting it. */
    public Optional<Duration> regarder(Frein frein, String cle) {
        var essai = seau(frein, cle).estimateAbilityToConsume(1);
        return essai.canBeConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(essai.getNanosToWaitForRefill()));
    }

    private Bucket seau(Frein frein, String cle) {
        return seaux.get(frein.nom() + '/' + cle, absente -> nouveau(frein));
    }

    private Bucket nouveau(Frein frein) {
        var seau = Bucket.builder().withCustomTimePrecision(temps);
        frein.limites().forEach(l -> seau.addLimit(
                Bandwidth.builder().capacity(l.nombre()).refillGreedy(l.nombre(), l.duree()).build()));
        return seau.build();
    }

    /** The time that passed on the Horloge; a clock set back (demonstration, tests) stops it for a moment and no longer. */
    private static final class Temps implements TimeMeter {

        private final Horloge horloge;
        private Instant dernier;
        private long ecoule;

        Temps(Horloge horloge) {
            this.horloge = horloge;
            this.dernier = horloge.maintenant();
        }

        @Override
        public synchronized long currentTimeNanos() {
            var maintenant = horloge.maintenant();
            if (maintenant.isAfter(dernier)) {
                ecoule += Duration.between(dernier, maintenant).toNanos();
            }
            dernier = maintenant;
            return ecoule;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

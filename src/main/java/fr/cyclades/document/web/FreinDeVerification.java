package fr.cyclades.document.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.cyclades.socle.Horloge;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Twenty keys in ten minutes from one address: enough for a desk that checks papers, too few to try keys at random. */
@Component
class FreinDeVerification {

    static final Duration PERIODE = Duration.ofMinutes(10);

    private static final int ESSAIS = 20;

    private final Cache<String, Bucket> seaux = Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(PERIODE.multipliedBy(2)).build();
    private final TimeMeter heure;

    FreinDeVerification(Horloge horloge) {
        this.heure = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return ChronoUnit.NANOS.between(Instant.EPOCH, horloge.maintenant());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    boolean laissePasser(String adresse) {
        return seaux.get(adresse, _ -> seau()).tryConsume(1);
    }

    private Bucket seau() {
        return Bucket.builder()
                .addLimit(limite -> limite.capacity(ESSAIS).refillIntervally(ESSAIS, PERIODE))
                .withCustomTimePrecision(heure)
                .build();
    }
}

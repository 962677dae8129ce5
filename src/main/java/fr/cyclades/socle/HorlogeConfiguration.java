package fr.cyclades.socle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the clock: the machine's, or in demonstration one that starts at {@code cyclades.horloge}. */
@Configuration(proxyBeanMethods = false)
class HorlogeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Horloge horloge(
            @Value("${cyclades.demonstration:false}") boolean demonstration,
            @Value("${cyclades.horloge:}") String depart) {
        if (depart.isBlank()) {
            return new HorlogeSysteme();
        }
        if (!demonstration) {
            throw new DemarrageRefuse("cyclades.horloge (CYCLADES_HORLOGE) n’est permise qu’en démonstration.",
                    "Retirez-la, ou mettez cyclades.demonstration=true.");
        }
        return new HorlogeDecalee(new HorlogeSysteme(), instant(depart));
    }

    private static Instant instant(String depart) {
        try {
            return OffsetDateTime.parse(depart).toInstant();
        } catch (DateTimeParseException illisible) {
            throw new DemarrageRefuse("CYCLADES_HORLOGE=" + depart + " n’est pas un instant.",
                    "Écrivez une date, une heure et un décalage, par exemple 2023-12-05T10:00:00+01:00.");
        }
    }
}

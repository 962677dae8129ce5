package fr.cyclades.socle;

import java.time.OffsetDateTime;
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
            throw new IllegalStateException("cyclades.horloge (CYCLADES_HORLOGE) n’est permise qu’en démonstration : "
                    + "retirez-la, ou mettez cyclades.demonstration=true.");
        }
        return new HorlogeDecalee(new HorlogeSysteme(), OffsetDateTime.parse(depart).toInstant());
    }
}

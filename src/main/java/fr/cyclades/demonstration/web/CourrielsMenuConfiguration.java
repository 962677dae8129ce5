package fr.cyclades.demonstration.web;

import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.EntreeMenu.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("cyclades.demonstration")
class CourrielsMenuConfiguration {

    @Bean
    EntreeMenu courrielsDeDemonstration() {
        return new EntreeMenu("Mails de la démonstration", "/demonstration/courriels", 90, Audience.TOUS);
    }
}

package fr.cyclades.candidature.web;

import fr.cyclades.socle.SaisieAGarder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A tab sent after the end of the session is given back after the next sign-in. */
@Configuration(proxyBeanMethods = false)
class SaisieConfiguration {

    @Bean
    SaisieAGarder lesOnglets() {
        return SaisieAGarder.a("/candidatures/{id}/onglets/{onglet}");
    }
}

package fr.cyclades.referentiel.web;

import fr.cyclades.socle.AccesPublic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Communes are nobody's secret. */
@Configuration(proxyBeanMethods = false)
class AccesConfiguration {

    @Bean
    AccesPublic communesDeFrance() {
        return AccesPublic.a("/referentiel/**");
    }
}

package fr.cyclades.correspondance.web.demandes;

import fr.cyclades.socle.SaisieAGarder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A demande sent after the end of the session is given back after the next sign-in. */
@Configuration(proxyBeanMethods = false)
class DemandesConfiguration {

    @Bean
    SaisieAGarder laDemande() {
        return SaisieAGarder.a("/demandes");
    }
}

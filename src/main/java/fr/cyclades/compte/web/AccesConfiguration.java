package fr.cyclades.compte.web;

import fr.cyclades.socle.AccesPublic;
import fr.cyclades.socle.SaisieAGarder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one does without being signed in; the rest of {@code /compte} is the holder's. What is typed there at length is kept. */
@Configuration(proxyBeanMethods = false)
class AccesConfiguration {

    @Bean
    AccesPublic accesAuxComptes() {
        return AccesPublic.a("/connexion", "/deconnexion", "/mot-de-passe-oublie/**", "/compte/creation/**", "/compte/activation/**",
                "/compte/adresse/*", "/compte/rattachement/*");
    }

    @Bean
    SaisieAGarder lEtatCivil() {
        return SaisieAGarder.a("/compte/etat-civil");
    }
}

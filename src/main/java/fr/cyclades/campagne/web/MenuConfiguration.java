package fr.cyclades.campagne.web;

import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.EntreeMenu.Audience;
import fr.cyclades.socle.AccesPublic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everybody finds in the menu, signed in or not (R138). */
@Configuration(proxyBeanMethods = false)
class MenuConfiguration {

    @Bean
    EntreeMenu ouvertureDesServices() {
        return new EntreeMenu("Ouverture des services", "/ouverture-des-services", 60, Audience.TOUS);
    }

    @Bean
    EntreeMenu aideEtContacts() {
        return new EntreeMenu("Aide et contacts", "/aide", 70, Audience.TOUS);
    }

    @Bean
    EntreeMenu questionsFrequentes() {
        return new EntreeMenu("Questions fréquentes", "/questions-frequentes", 80, Audience.ANONYME);
    }

    /** What anybody may read, the addresses printed in the notices included. */
    @Bean
    AccesPublic pagesPubliques() {
        return AccesPublic.a("/", "/ouverture-des-services/**", "/aide/**", "/questions-frequentes", "/cyccandidat/**", "/portal/**");
    }
}

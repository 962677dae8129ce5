package fr.cyclades.candidature.web.suivi;

import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.EntreeMenu.Audience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** « Mes candidatures » and the shortcut of the notices (decision 3, R151). */
@Configuration(value = "menuDuSuivi", proxyBeanMethods = false)
class MenuConfiguration {

    @Bean
    EntreeMenu menuMesCandidatures() {
        return new EntreeMenu("Mes candidatures", "/candidatures", 10, Audience.CANDIDAT);
    }

    @Bean
    EntreeMenu menuMesInscriptions() {
        return new EntreeMenu("Mes inscriptions", "/inscriptions", 15, Audience.CANDIDAT);
    }
}

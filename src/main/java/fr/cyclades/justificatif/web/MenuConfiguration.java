package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.EntreeMenu.Audience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shortcut of the notices (decision 3, R48). */
@Configuration(value = "menuDesJustificatifs", proxyBeanMethods = false)
class MenuConfiguration {

    @Bean
    EntreeMenu menuMesJustificatifs() {
        return new EntreeMenu("Mes justificatifs", "/justificatifs", 30, Audience.CANDIDAT);
    }
}

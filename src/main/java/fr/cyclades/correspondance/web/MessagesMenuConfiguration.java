package fr.cyclades.correspondance.web;

import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.EntreeMenu.Audience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessagesMenuConfiguration {

    @Bean
    EntreeMenu mesDemandes() {
        return new EntreeMenu("Mes demandes", "/demandes", 45, Audience.CANDIDAT);
    }

    @Bean
    EntreeMenu mesMessages() {
        return new EntreeMenu("Mes messages", "/messages", 40, Audience.CANDIDAT);
    }
}

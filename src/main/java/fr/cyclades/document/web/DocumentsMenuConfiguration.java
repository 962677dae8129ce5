package fr.cyclades.document.web;

import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.EntreeMenu.Audience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentsMenuConfiguration {

    @Bean
    EntreeMenu mesDocuments() {
        return new EntreeMenu("Mes documents", "/documents", 20, Audience.CANDIDAT);
    }
}

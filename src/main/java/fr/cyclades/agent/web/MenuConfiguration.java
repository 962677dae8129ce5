package fr.cyclades.agent.web;

import fr.cyclades.agent.Role;
import fr.cyclades.habillage.EntreeMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MenuConfiguration {

    @Bean
    EntreeMenu agents() {
        return EntreeMenu.deGestion("Agents", "/gestion/agents", 90, Role.ADMINISTRATION.name());
    }
}

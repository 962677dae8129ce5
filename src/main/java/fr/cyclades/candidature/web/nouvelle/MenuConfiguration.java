package fr.cyclades.candidature.web.nouvelle;

import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.EntreeMenu.Audience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** « M’inscrire », of the notices. */
@Configuration(proxyBeanMethods = false)
class MenuConfiguration {

    @Bean
    EntreeMenu menuMInscrire() {
        return new EntreeMenu("M’inscrire", "/candidatures/nouvelle", 40, Audience.CANDIDAT);
    }
}

package fr.cyclades.habillage.web;

import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Site;
import fr.cyclades.socle.AccesPublic;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The template engine: templates are compiled with the application, into the packages of their modules. */
@Configuration(proxyBeanMethods = false)
class HabillageConfiguration {

    @Bean
    TemplateEngine moteur() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader(), "fr.cyclades");
    }

    @Bean
    Site site(
            @Value("${cyclades.site-officiel:false}") boolean officiel,
            @Value("${cyclades.demonstration:false}") boolean demonstration,
            @Value("${cyclades.adresse-publique:http://localhost:8080}") URI adresse) {
        return new Site(officiel, demonstration, adresse);
    }

    @Bean
    AccesPublic pagesDuPied() {
        return AccesPublic.a("/mentions-legales", "/accessibilite", "/donnees-personnelles", "/plan-du-site");
    }

    @Bean
    JteViewResolver vues(TemplateEngine moteur, FabriqueDeCadre cadres, Site site) {
        return new JteViewResolver(moteur, cadres, site);
    }

    @Bean
    Gabarits gabarits(TemplateEngine moteur, Site site) {
        return (gabarit, vue) -> {
            Map<String, Object> parametres = new HashMap<>();
            parametres.put("vue", vue);
            parametres.put("site", site);
            var sortie = new Utf8ByteOutput();
            moteur.render(gabarit + ".jte", parametres, sortie);
            return new String(Typographie.composer(sortie.toByteArray()), StandardCharsets.UTF_8);
        };
    }
}

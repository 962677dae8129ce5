package fr.cyclades.compte.web.session;

import fr.cyclades.acces.ContexteParTemoin;
import fr.cyclades.acces.JetonsDeFormulaire;
import fr.cyclades.acces.RenvoiALaConnexion;
import fr.cyclades.compte.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the chain of filters of the portal is made of. */
@Configuration(proxyBeanMethods = false)
class PorteDuPortail {

    @Bean
    SecurityContextRepository contexteDesCandidats(Sessions sessions) {
        return new ContexteParTemoin<>(TemoinsDuCompte.SESSION, sessions::lire);
    }

    @Bean
    CsrfTokenRepository jetonsDesCandidats() {
        return new JetonsDeFormulaire(TemoinsDuCompte.SESSION, TemoinsDuCompte.VISITE);
    }

    @Bean
    AuthenticationEntryPoint renvoiALaConnexion(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes, SaisieGardee gardee) {
        return new RenvoiALaConnexion("/connexion", TemoinsDuCompte.SESSION, requete -> existe(routes.getObject(), requete), gardee::garder);
    }

    private static boolean existe(RequestMappingHandlerMapping routes, HttpServletRequest requete) {
        try {
            return routes.getHandler(requete) != null;
        } catch (Exception mauvaiseMethode) {
            return mauvaiseMethode instanceof HttpRequestMethodNotSupportedException;
        }
    }
}

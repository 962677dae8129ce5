package fr.cyclades.agent.web.session;

import fr.cyclades.acces.ContexteParTemoin;
import fr.cyclades.acces.JetonsDeFormulaire;
import fr.cyclades.acces.RenvoiALaConnexion;
import fr.cyclades.agent.SessionsDesAgents;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** What the chain of filters of {@code /gestion} is made of; never taken for the portal's. */
@Configuration(proxyBeanMethods = false)
class PorteDeLaGestion {

    @Bean(defaultCandidate = false)
    @Qualifier("gestion")
    SecurityContextRepository contexteDesAgents(SessionsDesAgents sessions) {
        return new ContexteParTemoin<>(TemoinsDesAgents.SESSION, sessions::lire);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("gestion")
    CsrfTokenRepository jetonsDesAgents() {
        return new JetonsDeFormulaire(TemoinsDesAgents.SESSION, TemoinsDesAgents.VISITE);
    }

    /** Tells nothing of which pages exist: whatever the address, the sign-in page. */
    @Bean(defaultCandidate = false)
    @Qualifier("gestion")
    AuthenticationEntryPoint renvoiALaConnexionDesAgents() {
        return new RenvoiALaConnexion("/gestion/connexion", TemoinsDesAgents.SESSION, requete -> true);
    }
}

package fr.cyclades.agent.web.session;

import fr.cyclades.acces.Temoins;
import fr.cyclades.agent.SessionsDesAgents;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.util.UriComponentsBuilder;

/** What the chain of filters of {@code /gestion} is made of; never taken for the portal's. */
@Configuration(proxyBeanMethods = false)
class PorteDeLaGestion {

    @Bean(defaultCandidate = false)
    @Qualifier("gestion")
    SecurityContextRepository contexteDesAgents(SessionsDesAgents sessions) {
        return new ContexteDAgent(sessions);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("gestion")
    CsrfTokenRepository jetonsDesAgents() {
        return new JetonsDesAgents();
    }

    /** The sign-in page, then back to the same page; 401 for a script. */
    @Bean(defaultCandidate = false)
    @Qualifier("gestion")
    AuthenticationEntryPoint renvoiALaConnexionDesAgents() {
        return (requete, reponse, cause) -> {
            var mode = requete.getHeader("Sec-Fetch-Mode");
            if (requete.getHeader("X-Requested-With") != null || mode != null && !mode.equals("navigate")) {
                reponse.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            var adresse = UriComponentsBuilder.fromPath("/gestion/connexion");
            if (requete.getMethod().equals("GET")) {
                adresse.queryParam("suite", chemin(requete));
            }
            Temoins.lire(requete, TemoinsDesAgents.SESSION).ifPresent(finie -> adresse.queryParam("fin", ""));
            reponse.setStatus(HttpServletResponse.SC_SEE_OTHER);
            reponse.setHeader("Location", adresse.encode().toUriString());
        };
    }

    private static String chemin(HttpServletRequest requete) {
        return requete.getRequestURI() + (requete.getQueryString() == null ? "" : "?" + requete.getQueryString());
    }
}

package fr.cyclades.agent.web.session;

import fr.cyclades.acces.Temoins;
import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.SessionsDesAgents;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Which agent is signed in, read from {@link SessionsDesAgents} once a request: any node serves any request. */
final class ContexteDAgent implements SecurityContextRepository {

    private static final String LU = ContexteDAgent.class.getName();

    private final SessionsDesAgents sessions;

    ContexteDAgent(SessionsDesAgents sessions) {
        this.sessions = sessions;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder porteur) {
        return connecte(porteur.getRequest()).map(ContexteDAgent::contexte).orElseGet(SecurityContextImpl::new);
    }

    @Override
    public boolean containsContext(HttpServletRequest requete) {
        return connecte(requete).isPresent();
    }

    /** Sessions are opened by the sign-in itself. */
    @Override
    public void saveContext(SecurityContext contexte, HttpServletRequest requete, HttpServletResponse reponse) {}

    @SuppressWarnings("unchecked")
    private Optional<AgentConnecte> connecte(HttpServletRequest requete) {
        var lu = (Optional<AgentConnecte>) requete.getAttribute(LU);
        if (lu == null) {
            lu = Temoins.lire(requete, TemoinsDesAgents.SESSION).flatMap(sessions::lire);
            requete.setAttribute(LU, lu);
        }
        return lu;
    }

    private static SecurityContext contexte(AgentConnecte connecte) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(connecte, null, List.of()));
    }
}

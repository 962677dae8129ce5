package fr.cyclades.compte.web.session;

import fr.cyclades.acces.Temoins;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.compte.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, read from {@link Sessions} with the token of the cookie: nothing is kept in memory, so that any node serves any
 * request. Read only when somebody asks, and once a request.
 */
@Component
class ContexteDeSession implements SecurityContextRepository {

    private static final String LU = ContexteDeSession.class.getName();

    private final Sessions sessions;

    ContexteDeSession(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder porteur) {
        return connecte(porteur.getRequest()).map(ContexteDeSession::contexte).orElseGet(SecurityContextImpl::new);
    }

    @Override
    public boolean containsContext(HttpServletRequest requete) {
        return connecte(requete).isPresent();
    }

    /** Sessions are opened by the sign-in itself. */
    @Override
    public void saveContext(SecurityContext contexte, HttpServletRequest requete, HttpServletResponse reponse) {}

    @SuppressWarnings("unchecked")
    private Optional<CandidatConnecte> connecte(HttpServletRequest requete) {
        var lu = (Optional<CandidatConnecte>) requete.getAttribute(LU);
        if (lu == null) {
            lu = Temoins.lire(requete, TemoinsDuCompte.SESSION).flatMap(sessions::lire);
            requete.setAttribute(LU, lu);
        }
        return lu;
    }

    private static SecurityContext contexte(CandidatConnecte connecte) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(connecte, null, List.of()));
    }
}

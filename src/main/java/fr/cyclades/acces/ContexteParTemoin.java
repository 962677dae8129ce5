package fr.cyclades.acces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who is signed in ({@code T}), read with the token of a cookie: nothing is kept in memory, so that any node serves any request. Read
 * only when somebody asks, and once a request.
 */
public final class ContexteParTemoin<T> implements SecurityContextRepository {

    private final String temoin;
    private final Function<Jeton, Optional<T>> sessions;
    private final String lu;

    /** @param temoin the cookie of the session, @param sessions whose session a token opens */
    public ContexteParTemoin(String temoin, Function<Jeton, Optional<T>> sessions) {
        this.temoin = temoin;
        this.sessions = sessions;
        this.lu = ContexteParTemoin.class.getName() + "." + temoin;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder porteur) {
        return connecte(porteur.getRequest()).map(ContexteParTemoin::contexte).orElseGet(SecurityContextImpl::new);
    }

    @Override
    public boolean containsContext(HttpServletRequest requete) {
        return connecte(requete).isPresent();
    }

    /** Sessions are opened by the sign-in itself. */
    @Override
    public void saveContext(SecurityContext contexte, HttpServletRequest requete, HttpServletResponse reponse) {}

    @SuppressWarnings("unchecked")
    private Optional<T> connecte(HttpServletRequest requete) {
        var connecte = (Optional<T>) requete.getAttribute(lu);
        if (connecte == null) {
            connecte = Temoins.lire(requete, temoin).flatMap(sessions);
            requete.setAttribute(lu, connecte);
        }
        return connecte;
    }

    private static SecurityContext contexte(Object connecte) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(connecte, null, List.of()));
    }
}

package fr.cyclades.compte.web.session;

import fr.cyclades.acces.Temoins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What happens to who asks for a page of candidates without being signed in: the sign-in page, then back to the same page; 401 for a
 * script; 404 when there is no such page.
 */
@Component
class RenvoiALaConnexion implements AuthenticationEntryPoint {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    RenvoiALaConnexion(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause) throws IOException {
        if (estUnScript(requete)) {
            reponse.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!existe(requete)) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            var adresse = UriComponentsBuilder.fromPath("/connexion");
            suite(requete).ifPresent(suite -> adresse.queryParam("suite", suite));
            Temoins.lire(requete, TemoinsDuCompte.SESSION).ifPresent(finie -> adresse.queryParam("fin", ""));
            reponse.setStatus(HttpServletResponse.SC_SEE_OTHER);
            reponse.setHeader(HttpHeaders.LOCATION, adresse.encode().toUriString());
        }
    }

    private static boolean estUnScript(HttpServletRequest requete) {
        var mode = requete.getHeader("Sec-Fetch-Mode");
        return requete.getHeader("X-Requested-With") != null || mode != null && !mode.equals("navigate");
    }

    private boolean existe(HttpServletRequest requete) {
        try {
            return routes.getObject().getHandler(requete) != null;
        } catch (Exception mauvaiseMethode) {
            return mauvaiseMethode instanceof HttpRequestMethodNotSupportedException;
        }
    }

    /** The page asked for; after a form, the page that held it. */
    private static Optional<String> suite(HttpServletRequest requete) {
        if (requete.getMethod().equals("GET")) {
            return Optional.of(requete.getRequestURI() + (requete.getQueryString() == null ? "" : "?" + requete.getQueryString()));
        }
        return Optional.ofNullable(requete.getHeader(HttpHeaders.REFERER)).flatMap(RenvoiALaConnexion::chemin);
    }

    private static Optional<String> chemin(String adresse) {
        try {
            var uri = URI.create(adresse);
            return Optional.ofNullable(uri.getRawPath()).map(c -> c + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException illisible) {
            return Optional.empty();
        }
    }
}

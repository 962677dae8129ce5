package fr.cyclades.acces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What happens to who asks for a page without being signed in: the sign-in page, then back to the same page; 401 for a script; 404 when
 * there is no such page. A form may be kept meanwhile: one then comes back to where it is given back.
 */
public final class RenvoiALaConnexion implements AuthenticationEntryPoint {

    private final String page;
    private final String session;
    private final Predicate<HttpServletRequest> existe;
    private final Garde garde;

    /** Keeps the form of a request. */
    @FunctionalInterface
    public interface Garde {

        /** @return the page that gives it back; empty when it is not kept */
        Optional<String> garder(HttpServletRequest requete, HttpServletResponse reponse);
    }

    /** @param page the sign-in page, @param session the cookie of the session, @param existe whether somebody answers at this address */
    public RenvoiALaConnexion(String page, String session, Predicate<HttpServletRequest> existe) {
        this(page, session, existe, (requete, reponse) -> Optional.empty());
    }

    public RenvoiALaConnexion(String page, String session, Predicate<HttpServletRequest> existe, Garde garde) {
        this.page = page;
        this.session = session;
        this.existe = existe;
        this.garde = garde;
    }

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause) throws IOException {
        if (estUnScript(requete)) {
            reponse.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!existe.test(requete)) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            var adresse = UriComponentsBuilder.fromPath(page);
            garder(requete, reponse).or(() -> suite(requete)).ifPresent(suite -> adresse.queryParam("suite", suite));
            Temoins.lire(requete, session).ifPresent(finie -> adresse.queryParam("fin", ""));
            reponse.setStatus(HttpServletResponse.SC_SEE_OTHER);
            reponse.setHeader(HttpHeaders.LOCATION, adresse.encode().toUriString());
        }
    }

    private static boolean estUnScript(HttpServletRequest requete) {
        var mode = requete.getHeader("Sec-Fetch-Mode");
        return requete.getHeader("X-Requested-With") != null || mode != null && !mode.equals("navigate");
    }

    private Optional<String> garder(HttpServletRequest requete, HttpServletResponse reponse) {
        return requete.getMethod().equals("POST") ? garde.garder(requete, reponse) : Optional.empty();
    }

    /** The page asked for; after a form, the page that held it. */
    private static Optional<String> suite(HttpServletRequest requete) {
        if (requete.getMethod().equals("GET")) {
            return Optional.of(chemin(requete.getRequestURI(), requete.getQueryString()));
        }
        return Optional.ofNullable(requete.getHeader(HttpHeaders.REFERER)).flatMap(RenvoiALaConnexion::chemin);
    }

    private static Optional<String> chemin(String adresse) {
        try {
            var uri = URI.create(adresse);
            return Optional.ofNullable(uri.getRawPath()).map(c -> chemin(c, uri.getRawQuery()));
        } catch (IllegalArgumentException illisible) {
            return Optional.empty();
        }
    }

    private static String chemin(String chemin, String question) {
        return chemin + (question == null ? "" : "?" + question);
    }
}

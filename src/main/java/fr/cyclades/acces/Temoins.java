package fr.cyclades.acces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookies, each of which holds one token: a session, or a visit, which only serves to protect the forms of people who are not signed
 * in. {@code __Host-} over HTTPS: no sub-domain and no plain connection can plant one.
 */
public final class Temoins {

    private Temoins() {}

    public static Optional<Jeton> lire(HttpServletRequest requete, String nom) {
        return Optional.ofNullable(WebUtils.getCookie(requete, complet(requete, nom))).map(Cookie::getValue).flatMap(Jeton::lire);
    }

    /** Ends with the browser: how long a session lasts is decided by the server. */
    public static void poser(HttpServletRequest requete, HttpServletResponse reponse, String nom, Jeton jeton) {
        ecrire(requete, reponse, nom, jeton.secret(), Duration.ofSeconds(-1));
    }

    public static void retirer(HttpServletRequest requete, HttpServletResponse reponse, String nom) {
        ecrire(requete, reponse, nom, "", Duration.ZERO);
    }

    private static void ecrire(HttpServletRequest requete, HttpServletResponse reponse, String nom, String valeur, Duration duree) {
        reponse.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(complet(requete, nom), valeur)
                .path("/").httpOnly(true).secure(requete.isSecure()).sameSite("Lax").maxAge(duree).build().toString());
    }

    private static String complet(HttpServletRequest requete, String nom) {
        return requete.isSecure() ? "__Host-" + nom : nom;
    }
}

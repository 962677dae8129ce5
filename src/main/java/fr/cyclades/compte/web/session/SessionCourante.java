package fr.cyclades.compte.web.session;

import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.Temoins;
import fr.cyclades.compte.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The session of a browser: taken at sign-in, given back at sign-out. */
@Component
public class SessionCourante {

    private final Sessions sessions;

    SessionCourante(Sessions sessions) {
        this.sessions = sessions;
    }

    public Optional<Jeton> jeton(HttpServletRequest requete) {
        return Temoins.lire(requete, TemoinsDuCompte.SESSION);
    }

    /** The former session of this browser, if any, ends: a token known before the sign-in is worth nothing after it. */
    public void prendre(Jeton nouvelle, HttpServletRequest requete, HttpServletResponse reponse) {
        jeton(requete).ifPresent(sessions::fermer);
        Temoins.poser(requete, reponse, TemoinsDuCompte.SESSION, nouvelle);
        Temoins.retirer(requete, reponse, TemoinsDuCompte.VISITE);
    }

    public void rendre(HttpServletRequest requete, HttpServletResponse reponse) {
        jeton(requete).ifPresent(sessions::fermer);
        Temoins.retirer(requete, reponse, TemoinsDuCompte.SESSION);
        Temoins.retirer(requete, reponse, TemoinsDuCompte.VISITE);
        Temoins.retirer(requete, reponse, TemoinsDuCompte.SAISIE);
        reponse.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

package fr.cyclades.agent.web.session;

import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.Temoins;
import fr.cyclades.agent.SessionsDesAgents;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The session of an agent's browser: taken at sign-in, given back at sign-out. */
@Component
public class SessionDAgent {

    private final SessionsDesAgents sessions;

    SessionDAgent(SessionsDesAgents sessions) {
        this.sessions = sessions;
    }

    /** The former session of this browser, if any, ends. */
    public void prendre(Jeton nouvelle, HttpServletRequest requete, HttpServletResponse reponse) {
        Temoins.lire(requete, TemoinsDesAgents.SESSION).ifPresent(sessions::fermer);
        Temoins.poser(requete, reponse, TemoinsDesAgents.SESSION, nouvelle);
        Temoins.retirer(requete, reponse, TemoinsDesAgents.ATTENTE);
        Temoins.retirer(requete, reponse, TemoinsDesAgents.VISITE);
    }

    /** The password was right: the code is awaited. */
    public void attendre(Jeton attente, HttpServletRequest requete, HttpServletResponse reponse) {
        Temoins.poser(requete, reponse, TemoinsDesAgents.ATTENTE, attente);
    }

    public Optional<Jeton> attente(HttpServletRequest requete) {
        return Temoins.lire(requete, TemoinsDesAgents.ATTENTE);
    }

    public void rendre(HttpServletRequest requete, HttpServletResponse reponse) {
        Temoins.lire(requete, TemoinsDesAgents.SESSION).ifPresent(sessions::fermer);
        Temoins.retirer(requete, reponse, TemoinsDesAgents.SESSION);
        Temoins.retirer(requete, reponse, TemoinsDesAgents.VISITE);
        reponse.setHeader("Clear-Site-Data", "\"cache\"");
        reponse.setHeader("Cache-Control", "no-store");
    }
}

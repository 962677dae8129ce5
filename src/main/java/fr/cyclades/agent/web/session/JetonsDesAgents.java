package fr.cyclades.agent.web.session;

import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.Temoins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** The CSRF token of the desk's forms, derived from the secret of the session or of the visit; nothing is stored. */
final class JetonsDesAgents implements CsrfTokenRepository {

    private static final String NOUVELLE_VISITE = JetonsDesAgents.class.getName();

    @Override
    public CsrfToken loadToken(HttpServletRequest requete) {
        return Temoins.lire(requete, TemoinsDesAgents.SESSION).or(() -> Temoins.lire(requete, TemoinsDesAgents.VISITE))
                .map(JetonsDesAgents::jeton).orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest requete) {
        var visite = Jeton.nouveau();
        requete.setAttribute(NOUVELLE_VISITE, visite);
        return jeton(visite);
    }

    @Override
    public void saveToken(CsrfToken jeton, HttpServletRequest requete, HttpServletResponse reponse) {
        if (jeton != null && requete.getAttribute(NOUVELLE_VISITE) instanceof Jeton visite) {
            Temoins.poser(requete, reponse, TemoinsDesAgents.VISITE, visite);
        }
    }

    private static CsrfToken jeton(Jeton secret) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", secret.deriver("gestion"));
    }
}

package fr.cyclades.acces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The CSRF token of the forms: derived from the secret of the session, or of the visit for who is not signed in. Nothing is stored,
 * and it changes at sign-in. Who reads a page without form gets no cookie.
 */
public final class JetonsDeFormulaire implements CsrfTokenRepository {

    private static final String NOUVELLE_VISITE = JetonsDeFormulaire.class.getName();

    private final String session;
    private final String visite;

    /** @param session the cookie of who is signed in, @param visite the cookie of who is not */
    public JetonsDeFormulaire(String session, String visite) {
        this.session = session;
        this.visite = visite;
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest requete) {
        return Temoins.lire(requete, session).or(() -> Temoins.lire(requete, visite)).map(JetonsDeFormulaire::jeton).orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest requete) {
        var nouvelle = Jeton.nouveau();
        requete.setAttribute(NOUVELLE_VISITE, nouvelle);
        return jeton(nouvelle);
    }

    @Override
    public void saveToken(CsrfToken jeton, HttpServletRequest requete, HttpServletResponse reponse) {
        if (jeton != null && requete.getAttribute(NOUVELLE_VISITE) instanceof Jeton nouvelle) {
            Temoins.poser(requete, reponse, visite, nouvelle);
        }
    }

    private static CsrfToken jeton(Jeton secret) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", secret.deriver("formulaire"));
    }
}

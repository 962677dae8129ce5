package fr.cyclades.compte.web.session;

import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.Temoins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The CSRF token of the forms: derived from the secret of the session, or of the visit for who is not signed in. Nothing is stored,
 * and it changes at sign-in. Who reads a page without form gets no cookie.
 */
@Component
class JetonsDeFormulaire implements CsrfTokenRepository {

    private static final String NOUVELLE_VISITE = JetonsDeFormulaire.class.getName();

    @Override
    public CsrfToken loadToken(HttpServletRequest requete) {
        return Temoins.lire(requete, TemoinsDuCompte.SESSION).or(() -> Temoins.lire(requete, TemoinsDuCompte.VISITE))
                .map(JetonsDeFormulaire::jeton).orElse(null);
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
            Temoins.poser(requete, reponse, TemoinsDuCompte.VISITE, visite);
        }
    }

    private static CsrfToken jeton(Jeton secret) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", secret.deriver("formulaire"));
    }
}

package fr.cyclades.document.web;

import fr.cyclades.acces.AdresseReseau;
import fr.cyclades.acces.Frein;
import fr.cyclades.acces.Freins;
import fr.cyclades.document.Verification;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Vérifier un document »: for whoever holds a paper; says nothing of the person. */
@Controller
class VerificationController {

    /** Enough for a desk that checks papers, too few to try keys at random. */
    private static final Frein CLES = Frein.de("verification", 20, Duration.ofMinutes(10));

    private final Verification verification;
    private final Freins freins;

    VerificationController(Verification verification, Freins freins) {
        this.verification = verification;
        this.freins = freins;
    }

    @GetMapping("/verification")
    ModelAndView verifier(@RequestParam(defaultValue = "") String cle, HttpServletRequest requete, HttpServletResponse reponse) {
        if (cle.isBlank()) {
            return page(VueVerification.vide());
        }
        var attente = freins.prendre(CLES, AdresseReseau.prefixe(requete.getRemoteAddr()));
        if (attente.isPresent()) {
            reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(attente.get().toSeconds() + 1));
            return page(VueVerification.freinee(cle));
        }
        return page(verification.chercher(cle).map(document -> VueVerification.trouvee(cle, document)).orElseGet(() -> VueVerification.inconnue(cle)));
    }

    private static ModelAndView page(VueVerification vue) {
        return new ModelAndView("document/web/verification", "vue", vue);
    }
}

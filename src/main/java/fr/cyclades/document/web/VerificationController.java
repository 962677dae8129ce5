package fr.cyclades.document.web;

import fr.cyclades.document.Verification;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Vérifier un document »: for whoever holds a paper; says nothing of the person. */
@Controller
class VerificationController {

    private final Verification verification;
    private final FreinDeVerification frein;

    VerificationController(Verification verification, FreinDeVerification frein) {
        this.verification = verification;
        this.frein = frein;
    }

    @GetMapping("/verification")
    ModelAndView verifier(@RequestParam(defaultValue = "") String cle, HttpServletRequest requete, HttpServletResponse reponse) {
        if (cle.isBlank()) {
            return page(VueVerification.vide());
        }
        if (!frein.laissePasser(requete.getRemoteAddr())) {
            reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            reponse.setHeader("Retry-After", Long.toString(FreinDeVerification.PERIODE.toSeconds()));
            return page(VueVerification.freinee(cle));
        }
        return page(verification.chercher(cle).map(document -> VueVerification.trouvee(cle, document)).orElseGet(() -> VueVerification.inconnue(cle)));
    }

    private static ModelAndView page(VueVerification vue) {
        return new ModelAndView("document/web/verification", "vue", vue);
    }
}

package fr.cyclades.candidature.web.suivi;

import fr.cyclades.socle.CandidatIdentifie;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Mes candidatures » and its shortcut « Mes inscriptions » (decision 3, R151). */
@Controller
class MesCandidaturesController {

    private final MesCandidatures candidatures;

    MesCandidaturesController(MesCandidatures candidatures) {
        this.candidatures = candidatures;
    }

    @GetMapping("/candidatures")
    ModelAndView cartes(@RequestParam(defaultValue = "1") String page, @RequestParam(required = false) String efface,
            @AuthenticationPrincipal CandidatIdentifie qui) {
        var vue = candidatures.cartes(qui.candidat(), numero(page));
        return new ModelAndView("candidature/web/suivi/mesCandidatures", "vue", efface != null ? vue.apresAbandon() : vue);
    }

    @GetMapping("/inscriptions")
    ModelAndView liste(@RequestParam(defaultValue = "1") String page, @AuthenticationPrincipal CandidatIdentifie qui) {
        return new ModelAndView("candidature/web/suivi/mesInscriptions", "vue", candidatures.liste(qui.candidat(), numero(page)));
    }

    /** Whatever is typed after {@code page=} shows a page. */
    private static int numero(String page) {
        return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }
}

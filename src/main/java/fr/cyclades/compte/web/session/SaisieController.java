package fr.cyclades.compte.web.session;

import fr.cyclades.compte.CandidatConnecte;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives back what was sent after the end of a session: shown, then sent again by its author, never by the server. */
@Controller
class SaisieController {

    private final SaisieGardee gardee;

    SaisieController(SaisieGardee gardee) {
        this.gardee = gardee;
    }

    @GetMapping(SaisieGardee.PAGE)
    ModelAndView rendre(@AuthenticationPrincipal CandidatConnecte connecte, HttpServletRequest requete) {
        return gardee.lire(requete, connecte.compte())
                .map(formulaire -> new ModelAndView("compte/web/session/saisie", "vue", new VueSaisie(formulaire.chemin(), formulaire.champs())))
                .orElseGet(() -> new ModelAndView("redirect:/candidatures"));
    }
}

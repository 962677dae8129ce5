package fr.cyclades.candidature.web.nouvelle;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Contextes;
import fr.cyclades.candidature.Reprises;
import fr.cyclades.compte.Candidats;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.CandidatIdentifie;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The way in: one choice after the other, down the tree of the campagnes, then « Démarrer mon inscription » (R22). */
@Controller
class NouvelleController {

    private final Campagnes campagnes;
    private final Brouillons brouillons;
    private final Candidatures candidatures;
    private final Reprises reprises;
    private final Candidats candidats;

    NouvelleController(Campagnes campagnes, Brouillons brouillons, Candidatures candidatures, Reprises reprises, Candidats candidats) {
        this.reprises = reprises;
        this.candidats = candidats;
        this.campagnes = campagnes;
        this.brouillons = brouillons;
        this.candidatures = candidatures;
    }

    /** @param choix labels chosen so far, from the root of the tree */
    @GetMapping("/candidatures/nouvelle")
    ModelAndView choisir(@RequestParam(required = false) List<String> choix, @RequestParam(required = false) String campagne,
            @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        if (campagne != null) {
            return demarrage(campagne(campagne), qui, recu);
        }
        var chemin = new Chemin(campagnes.toutes(), choix == null ? List.of() : choix, recu).deplie();
        return chemin.abouti()
                .map(trouvee -> new ModelAndView("redirect:/candidatures/nouvelle?campagne=" + trouvee.code()))
                .orElseGet(() -> new ModelAndView("candidature/web/nouvelle/chemin", "vue", chemin.vue()));
    }

    /** @param reprise whether the draft starts with the answers of the earlier session (R167) */
    @PostMapping("/candidatures")
    ModelAndView demarrer(@RequestParam String campagne, @RequestParam(defaultValue = "false") boolean reprise, @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        var choisie = campagne(campagne);
        var reponses = reprise ? reprises.reponses(qui.candidat(), choisie, recu) : Reponses.vides();
        return brouillons.commencer(qui.candidat(), choisie, reprises.avecLesHeritees(qui.candidat(), choisie, reponses), recu)
                .map(brouillon -> new ModelAndView("redirect:" + DemarrageFactory.premierOnglet(brouillon, choisie)))
                .orElseGet(() -> {
                    var page = demarrage(choisie, qui, recu);
                    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return page;
                });
    }

    private ModelAndView demarrage(Campagne campagne, CandidatIdentifie qui, Instant recu) {
        var notice = campagne.notice();
        var brouillon = brouillons.de(qui.candidat()).stream()
                .filter(b -> b.campagne().equals(campagne.code()) && !b.estUneModification()).findFirst();
        var inscrite = candidatures.vivante(qui.candidat(), notice.examen(), notice.sessionRattachement());
        var candidat = candidats.parId(qui.candidat()).orElseThrow();
        var constat = campagne.definition().evaluer(brouillon.map(Brouillon::reponses).orElseGet(Reponses::vides), Contextes.de(candidat, campagne, recu));
        var vue = new DemarrageFactory(campagne, brouillon, inscrite, reprises.proposee(qui.candidat(), campagne), campagnes, constat.contacts(), recu).vue();
        return new ModelAndView("candidature/web/nouvelle/demarrage", "vue", vue);
    }

    private Campagne campagne(String code) {
        return campagnes.parCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

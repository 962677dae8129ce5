package fr.cyclades.candidature.web.inscription;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.compte.Candidats;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « Effacer ce brouillon »: a page that says what is lost and what is not, then the act. Possible whatever the campagne has become. */
@Controller
@RequestMapping("/candidatures/{id:[0-9a-f-]{36}}/abandon")
class AbandonController {

    private final Brouillons brouillons;
    private final Campagnes campagnes;
    private final Candidats candidats;
    private final Horloge horloge;

    AbandonController(Brouillons brouillons, Campagnes campagnes, Candidats candidats, Horloge horloge) {
        this.brouillons = brouillons;
        this.campagnes = campagnes;
        this.candidats = candidats;
        this.horloge = horloge;
    }

    @GetMapping
    ModelAndView montrer(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui) {
        var brouillon = brouillons.lire(id, qui.candidat()).orElseThrow(AbandonController::inconnu);
        return new ModelAndView("candidature/web/inscription/abandon", "vue", fabrique(brouillon).vue());
    }

    @PostMapping
    String effacer(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        if (!brouillons.abandonner(id, new Identite.DuCandidat(qui.candidat()), recu)) {
            throw inconnu();
        }
        return "redirect:/candidatures?efface=oui";
    }

    private AbandonFactory fabrique(Brouillon brouillon) {
        return new AbandonFactory(brouillon, campagnes.parCode(brouillon.campagne()).orElseThrow(),
                candidats.parId(brouillon.candidat()).orElseThrow(), horloge.maintenant());
    }

    private static ResponseStatusException inconnu() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Desinscription;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Map;
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

/** « Me désinscrire »: a page that says what it entails, then the act, for ever (R160). Asked twice, it is done once. */
@Controller
@RequestMapping("/candidatures/{id:[0-9a-f-]{36}}/desinscription")
class DesinscriptionController {

    private final Situations situations;
    private final Inscriptions inscriptions;

    DesinscriptionController(Situations situations, Inscriptions inscriptions) {
        this.situations = situations;
        this.inscriptions = inscriptions;
    }

    @GetMapping
    ModelAndView montrer(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui) {
        return page(situation(id, qui), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView desinscrire(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        var situation = situation(id, qui);
        if (!(situation.candidature() instanceof Candidature.Enregistree vivante)) {
            return montrerEncore(id);
        }
        return switch (inscriptions.desinscrire(vivante, new Identite.DuCandidat(qui.candidat()), recu)) {
            case Desinscription.Faite _, Desinscription.SansObjet _ -> montrerEncore(id);
            case Desinscription.Close _ -> page(situation(id, qui), HttpStatus.GONE);
        };
    }

    private Situation situation(UUID id, CandidatIdentifie qui) {
        return situations.de(id, qui.candidat()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView montrerEncore(UUID id) {
        return new ModelAndView("redirect:/candidatures/" + id + "/desinscription");
    }

    private static ModelAndView page(Situation situation, HttpStatus statut) {
        return new ModelAndView("candidature/web/inscription/desinscription", Map.of("vue", new DesinscriptionFactory(situation).vue()), statut);
    }
}

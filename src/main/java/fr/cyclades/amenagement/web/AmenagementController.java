package fr.cyclades.amenagement.web;

import fr.cyclades.amenagement.Demandes;
import fr.cyclades.amenagement.Demarche;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.socle.CandidatIdentifie;
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

/** « Aménagement d’épreuves »: the procedure of the académie, and « J’ai transmis ma demande » (R31 to R33, R70, R131). */
@Controller
@RequestMapping("/candidatures/{id:[0-9a-f-]{36}}/amenagement")
class AmenagementController {

    private final Situations situations;
    private final Demandes demandes;

    AmenagementController(Situations situations, Demandes demandes) {
        this.situations = situations;
        this.demandes = demandes;
    }

    @GetMapping
    ModelAndView lire(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui) {
        return page(situation(id, qui), HttpStatus.OK);
    }

    /** Received too late, it is refused: the page says since when, and whom to write to. */
    @PostMapping
    ModelAndView declarer(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        return demandes.declarer(situation(id, qui), recu) ? versLaPage(id) : tropTard(id, qui);
    }

    @PostMapping("/reprise")
    ModelAndView reprendre(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        return demandes.reprendre(situation(id, qui), recu) ? versLaPage(id) : tropTard(id, qui);
    }

    /** Withdrawn meanwhile in another window, there is nothing left to send: the inscription shows it. */
    private ModelAndView tropTard(UUID id, CandidatIdentifie qui) {
        var situation = situation(id, qui);
        return demandes.de(situation).isPresent() ? page(situation, HttpStatus.GONE) : new ModelAndView("redirect:/candidatures/" + id);
    }

    private static ModelAndView versLaPage(UUID id) {
        return new ModelAndView("redirect:/candidatures/" + id + "/amenagement");
    }

    private ModelAndView page(Situation situation, HttpStatus statut) {
        var demarche = demandes.de(situation).orElseThrow(AmenagementController::introuvable);
        return new ModelAndView("amenagement/web/amenagement", Map.of("vue", new AmenagementFactory(demarche, Demarche.NOTE).vue()), statut);
    }

    private Situation situation(UUID id, CandidatIdentifie qui) {
        return situations.de(id, qui.candidat()).orElseThrow(AmenagementController::introuvable);
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

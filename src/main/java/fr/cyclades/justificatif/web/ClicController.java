package fr.cyclades.justificatif.web;

import fr.cyclades.justificatif.Demande;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.Transmissions;
import fr.cyclades.justificatif.Transmissions.Clic;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « J’ai fourni toutes mes pièces » and « Valider mon inscription »: a page that says what they entail, then the click (R102, R108). */
@Controller
@RequestMapping("/candidatures/{id:[0-9a-f-]{36}}/justificatifs")
class ClicController {

    private static final String TRANSMISSION = "/regroupements/{regroupement:[A-Z0-9_]{1,40}}/transmission";

    private final Liasses liasses;
    private final Transmissions transmissions;

    ClicController(Liasses liasses, Transmissions transmissions) {
        this.liasses = liasses;
        this.transmissions = transmissions;
    }

    @GetMapping(TRANSMISSION)
    ModelAndView demander(@PathVariable UUID id, @PathVariable String regroupement, @AuthenticationPrincipal CandidatIdentifie qui) {
        var liasse = liasse(id, qui);
        return page(new ClicFactory(liasse, List.of()).transmission(demande(liasse, regroupement)), HttpStatus.OK);
    }

    @PostMapping(TRANSMISSION)
    ModelAndView fournir(@PathVariable UUID id, @PathVariable String regroupement, @RequestParam(defaultValue = "0") int version,
            @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        var liasse = liasse(id, qui);
        var texte = new ClicFactory(liasse, List.of()).texte(demande(liasse, regroupement));
        return transmissions.fournir(new Clic(id, version, texte, new Identite.DuCandidat(qui.candidat()), recu), regroupement)
                .map(refus -> {
                    var relue = liasse(id, qui);
                    return page(new ClicFactory(relue, List.of(refus)).transmission(demande(relue, regroupement)), HttpStatus.CONFLICT);
                })
                .orElseGet(() -> new ModelAndView("redirect:" + TeteFactory.adresse(liasse.situation())));
    }

    @GetMapping("/validation")
    ModelAndView relire(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui) {
        return page(new ClicFactory(aValider(id, qui), List.of()).validation(), HttpStatus.OK);
    }

    @PostMapping("/validation")
    ModelAndView valider(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version, @AuthenticationPrincipal CandidatIdentifie qui,
            @RequestAttribute Instant recu) {
        var liasse = aValider(id, qui);
        return transmissions.valider(new Clic(id, version, ClicFactory.texte(version), new Identite.DuCandidat(qui.candidat()), recu))
                .map(refus -> page(new ClicFactory(liasse(id, qui), List.of(refus)).validation(), HttpStatus.CONFLICT))
                .orElseGet(() -> new ModelAndView("redirect:" + TeteFactory.adresse(liasse.situation())));
    }

    private Liasse liasse(UUID id, CandidatIdentifie qui) {
        return liasses.de(id, qui.candidat()).orElseThrow(ClicController::introuvable);
    }

    private Liasse aValider(UUID id, CandidatIdentifie qui) {
        var liasse = liasse(id, qui);
        if (liasse.situation().campagne().notice().signature() != ModeDeSignature.VALIDATION_EN_LIGNE) {
            throw introuvable();
        }
        return liasse;
    }

    private static Demande demande(Liasse liasse, String regroupement) {
        return liasse.demande(regroupement).filter(d -> (d.mode() == Mode.EN_LIGNE || liasse.bilan().estATransmettre(d)) && !d.demandees().isEmpty()).orElseThrow(ClicController::introuvable);
    }

    private static ModelAndView page(VueClic vue, HttpStatus statut) {
        return new ModelAndView("justificatif/web/clic", Map.of("vue", vue), statut);
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

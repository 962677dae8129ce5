package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Garde;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.CandidatIdentifie;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * One tab. Whatever is sent is kept; « Suivant » then checks its own tab, every other way out goes where it is asked
 * (decision 19).
 */
@Controller
@RequestMapping("/candidatures/{id:[0-9a-f-]{36}}/onglets/{onglet}")
class OngletController {

    private final Brouillons brouillons;
    private final Candidatures candidatures;
    private final Etudes etudes;
    private final PagesDeSaisie pages;

    OngletController(Brouillons brouillons, Candidatures candidatures, Etudes etudes, PagesDeSaisie pages) {
        this.brouillons = brouillons;
        this.candidatures = candidatures;
        this.etudes = etudes;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView montrer(@PathVariable UUID id, @PathVariable("onglet") String code, @RequestParam(required = false) String revoir,
            @RequestParam(defaultValue = "") String quitte,
            @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        var lu = brouillons.lire(id, qui.candidat());
        if (lu.isEmpty()) {
            return sansBrouillon(id, qui);
        }
        var etude = etudes.de(lu.get(), recu);
        var onglet = etude.campagne().definition().onglet(code).orElseThrow(OngletController::introuvable);
        return "tous".equals(revoir) ? pages.ongletARevoir(etude, onglet) : pages.onglet(etude, onglet, revoir != null, etude.campagne().definition().onglet(quitte));
    }

    @PostMapping
    ModelAndView recevoir(@PathVariable UUID id, @PathVariable("onglet") String code, @RequestParam MultiValueMap<String, String> champs,
            @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        var lu = brouillons.lire(id, qui.candidat());
        if (lu.isEmpty()) {
            return sansBrouillon(id, qui);
        }
        var definition = etudes.campagne(lu.get()).definition();
        var onglet = definition.onglet(code).orElseThrow(OngletController::introuvable);
        var formulaire = new Formulaire(champs);
        UnaryOperator<Reponses> saisie = avant -> definition.lire(onglet, formulaire.asMap(), avant);
        return switch (brouillons.garder(lu.get(), saisie, formulaire.envoi(), recu)) {
            case Garde.Gardee(Brouillon brouillon) -> suite(brouillon, onglet, formulaire.vers(), recu);
            case Garde.Conflit conflit -> pages.conflit(etudes.de(conflit.enBase(), recu), onglet, conflit.saisies(), formulaire);
            case Garde.Close ferme -> pages.ferme(etudes.de(ferme.brouillon(), recu), ferme.depuis());
        };
    }

    private ModelAndView suite(Brouillon brouillon, Onglet onglet, String vers, Instant recu) {
        var definition = etudes.campagne(brouillon).definition();
        var rang = definition.onglets().indexOf(onglet);
        return switch (vers) {
            case "suivant" -> suivant(etudes.de(brouillon, recu), onglet);
            case "precedent" -> versLOnglet(brouillon, definition.onglets().get(Math.max(rang - 1, 0)).code());
            case "plus-tard" -> new ModelAndView("redirect:/candidatures");
            default -> versLOnglet(brouillon, definition.onglet(vers).orElse(onglet).code());
        };
    }

    private ModelAndView suivant(Etude etude, Onglet onglet) {
        if (!etude.obstacles(onglet).isEmpty()) {
            return pages.ongletRefuse(etude, onglet);
        }
        var suite = onglet.equals(etude.quiEnregistre()) ? onglet : etude.apres(onglet).orElse(onglet);
        var doute = pages.doutes(etude).de(onglet).isPresent();
        return versLOnglet(etude.brouillon(), suite.code() + (doute ? "?quitte=" + onglet.code() : ""));
    }

    private static ModelAndView versLOnglet(Brouillon brouillon, String onglet) {
        return new ModelAndView("redirect:/candidatures/" + brouillon.id() + "/onglets/" + onglet);
    }

    private ModelAndView sansBrouillon(UUID id, CandidatIdentifie qui) {
        return candidatures.parId(id, qui.candidat())
                .map(candidature -> new ModelAndView("redirect:/candidatures/" + id + "/recapitulatif"))
                .orElseThrow(OngletController::introuvable);
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package fr.cyclades.candidature.web.inscription;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.EtatDesAmenagements;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.socle.CandidatIdentifie;
import java.time.Instant;
import java.util.List;
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

/** « Mon inscription »: to read again at any time, closing included (decision 11), its versions, and « Modifier » (R152). */
@Controller
@RequestMapping("/candidatures/{id:[0-9a-f-]{36}}")
class InscriptionController {

    private static final int PAR_PAGE = 20;

    private final Situations situations;
    private final Suivi suivi;
    private final Brouillons brouillons;
    private final Campagnes campagnes;
    private final Documents documents;
    private final EtatDesAmenagements amenagements;

    InscriptionController(Situations situations, Suivi suivi, Brouillons brouillons, Campagnes campagnes, Documents documents,
            EtatDesAmenagements amenagements) {
        this.situations = situations;
        this.suivi = suivi;
        this.brouillons = brouillons;
        this.campagnes = campagnes;
        this.documents = documents;
        this.amenagements = amenagements;
    }

    @GetMapping({"", "/recapitulatif"})
    ModelAndView montrer(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui) {
        return situations.de(id, qui.candidat()).map(this::page).orElseGet(() -> versLeBrouillon(id, qui));
    }

    @GetMapping("/versions")
    ModelAndView versions(@PathVariable UUID id, @RequestParam(defaultValue = "1") String page, @AuthenticationPrincipal CandidatIdentifie qui) {
        var situation = situations.de(id, qui.candidat()).orElseThrow(InscriptionController::introuvable);
        var numero = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        var vue = new VersionsFactory(situation, suivi.versions(id, (numero - 1) * PAR_PAGE, PAR_PAGE + 1), numero, PAR_PAGE).vue();
        return new ModelAndView("candidature/web/inscription/versions", "vue", vue);
    }

    @GetMapping("/versions/{numero:[1-9][0-9]{0,5}}")
    ModelAndView version(@PathVariable UUID id, @PathVariable int numero, @AuthenticationPrincipal CandidatIdentifie qui) {
        var demandee = situations.version(id, numero).filter(s -> s.candidat().id().equals(qui.candidat()));
        return page(demandee.orElseThrow(InscriptionController::introuvable));
    }

    /** All the tabs, filled with the last version; once it is too late, the page says since when. */
    @PostMapping("/modification")
    ModelAndView modifier(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        var situation = situations.de(id, qui.candidat()).orElseThrow(InscriptionController::introuvable);
        if (situation.candidature() instanceof Candidature.Enregistree vivante && brouillons.modifier(vivante, recu).isPresent()) {
            return versLesOnglets(id, situation.campagne());
        }
        var page = page(situation);
        page.setStatus(HttpStatus.GONE);
        return page;
    }

    /** What is not an inscription yet has only its tabs. */
    private ModelAndView versLeBrouillon(UUID id, CandidatIdentifie qui) {
        var brouillon = brouillons.lire(id, qui.candidat()).orElseThrow(InscriptionController::introuvable);
        return versLesOnglets(id, campagnes.parCode(brouillon.campagne()).orElseThrow(InscriptionController::introuvable));
    }

    private static ModelAndView versLesOnglets(UUID id, Campagne campagne) {
        return new ModelAndView("redirect:/candidatures/" + id + "/onglets/" + campagne.definition().onglets().getFirst().code());
    }

    private ModelAndView page(Situation situation) {
        var courante = situation.version().numero() == situation.candidature().fiche().version();
        var papiers = courante ? documents.de(situation.candidature().id()) : List.<Document>of();
        var amenagement = courante ? amenagements.de(situation).orElse(null) : null;
        return new ModelAndView("candidature/web/inscription/inscription", "vue", new InscriptionFactory(situation, papiers, amenagement).vue());
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

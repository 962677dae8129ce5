package fr.cyclades.correspondance.web.demandes;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.correspondance.Demande;
import fr.cyclades.correspondance.Demandes;
import fr.cyclades.habillage.Lien;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Refus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « Mes demandes »: what the candidate asks the service in writing, and its answers. */
@Controller
class DemandesController {

    private static final int INSCRIPTIONS_MAX = 50;

    private final Demandes demandes;
    private final Situations situations;
    private final FabriqueDeDemandes fabrique;

    DemandesController(Demandes demandes, Situations situations, FabriqueDeDemandes fabrique) {
        this.demandes = demandes;
        this.situations = situations;
        this.fabrique = fabrique;
    }

    @GetMapping("/demandes")
    ModelAndView lister(@AuthenticationPrincipal CandidatIdentifie qui) {
        var inscriptions = situations.de(qui.candidat(), 0, INSCRIPTIONS_MAX).stream().map(s -> new Lien(
                s.candidature().fiche().numero().texte() + " · " + s.examen(), "/demandes/nouvelle?candidature=" + s.candidature().id())).toList();
        var siennes = demandes.de(qui.candidat()).stream().map(d -> fabrique.vue(d, "/demandes")).toList();
        return new ModelAndView("correspondance/web/demandes/liste", "vue", new VueDemandes(inscriptions, siennes, null));
    }

    @GetMapping("/demandes/nouvelle")
    ModelAndView nouvelle(@RequestParam Optional<UUID> candidature, @AuthenticationPrincipal CandidatIdentifie qui) {
        return candidature.map(laquelle -> formulaire(situation(laquelle, qui), Map.of(), List.of())).orElseGet(() -> new ModelAndView("redirect:/demandes"));
    }

    @PostMapping("/demandes")
    ModelAndView deposer(@RequestParam UUID candidature, @RequestParam Map<String, String> saisie, @AuthenticationPrincipal CandidatIdentifie qui) {
        var situation = situation(candidature, qui);
        var objet = Arrays.stream(Demande.Objet.values()).filter(o -> o.name().equals(saisie.get("objet"))).findFirst();
        return switch (demandes.deposer(situation, objet, saisie.getOrDefault("academie", ""), saisie.getOrDefault("texte", ""))) {
            case Demandes.Effet.Fait fait -> new ModelAndView("redirect:/demandes/" + fait.demande() + "?fait=deposee");
            case Demandes.Effet.Refuse refuse -> formulaire(situation, saisie, refuse.refus());
        };
    }

    @GetMapping("/demandes/{id:[0-9a-f-]{36}}")
    ModelAndView lire(@PathVariable UUID id, @RequestParam(defaultValue = "") String fait, @AuthenticationPrincipal CandidatIdentifie qui) {
        var demande = demandes.parId(id).filter(d -> d.candidat().equals(qui.candidat())).orElseThrow(DemandesController::introuvable);
        return new ModelAndView("correspondance/web/demandes/demande", "vue", new VueDemandes(List.of(), List.of(fabrique.vue(demande, "/demandes")),
                fait.equals("deposee") ? "Votre demande est envoyée au service. Un mail vous le confirme ; la réponse arrivera ici et par mail." : null));
    }

    private ModelAndView formulaire(Situation situation, Map<String, String> saisie, List<Refus> refus) {
        var page = new ModelAndView("correspondance/web/demandes/nouvelle", "vue", fabrique.formulaire(situation, saisie, refus));
        page.setStatus(refus.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Situation situation(UUID candidature, CandidatIdentifie qui) {
        return situations.de(candidature, qui.candidat()).orElseThrow(DemandesController::introuvable);
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

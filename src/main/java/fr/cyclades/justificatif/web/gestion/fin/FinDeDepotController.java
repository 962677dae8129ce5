package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.justificatif.controle.fin.FinDeDepot;
import fr.cyclades.justificatif.controle.fin.Lots;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.reglement.Notice.Sanction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The end of the deposit: the list, relances and decisions by lot, the progress and the report of a lot. */
@Controller
@Droit(Role.DECISIONS)
class FinDeDepotController {

    private static final int PAR_PAGE = 100;

    private final FinDeDepotFactory pages;
    private final FinDeDepot finDeDepot;
    private final Lots lots;
    private final Campagnes campagnes;
    private final Acces acces;

    FinDeDepotController(FinDeDepotFactory pages, FinDeDepot finDeDepot, Lots lots, Campagnes campagnes, Acces acces) {
        this.pages = pages;
        this.finDeDepot = finDeDepot;
        this.lots = lots;
        this.campagnes = campagnes;
        this.acces = acces;
    }

    @GetMapping("/gestion/fin-de-depot")
    ModelAndView montrer(@AuthenticationPrincipal AgentConnecte agent, @RequestParam(defaultValue = "") String campagne, @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) String toutes) {
        return new ModelAndView("justificatif/web/gestion/fin/incomplets", "vue",
                pages.page(acces.perimetre(agent, Role.DECISIONS), campagne, page, Map.of(), null, toutes != null));
    }

    @PostMapping("/gestion/fin-de-depot")
    ModelAndView decider(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie,
            @RequestParam(name = "dossier", required = false) List<UUID> choisis) {
        var perimetre = acces.perimetre(agent, Role.DECISIONS);
        var campagne = campagnes.parCode(saisie.getOrDefault("campagne", "")).orElseThrow(Acces::absent);
        var relance = saisie.getOrDefault("acte", "").equals("relance");
        var faute = choisis == null || choisis.isEmpty() ? "Cochez au moins un dossier."
                : relance ? (campagne.notice().relance().apresEcheance() ? "" : "Cette campagne ne prévoit aucune relance.")
                : saisie.getOrDefault("motif", "").isBlank() ? "Écrivez le motif : le candidat le lira."
                : Arrays.stream(Canal.values()).noneMatch(c -> c.name().equals(saisie.get("canal"))) ? "Choisissez comment la décision est notifiée." : "";
        if (!faute.isEmpty()) {
            return new ModelAndView("justificatif/web/gestion/fin/incomplets", Map.of("vue", pages.page(perimetre, campagne.code(), 1, saisie, faute, false)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var acte = relance ? Lots.Acte.RELANCE : campagne.notice().sanction().type() == Sanction.Type.SUPPRESSION ? Lots.Acte.SUPPRESSION : Lots.Acte.ANNULATION;
        var lot = finDeDepot.ouvrir(acte, relance ? "" : saisie.get("motif"), relance ? "" : saisie.get("canal"), choisis, perimetre, agent.agent());
        return new ModelAndView("redirect:/gestion/lots/" + lot);
    }

    /** The lots of an agent are his own. */
    @GetMapping("/gestion/lots/{id:[0-9a-f-]{36}}")
    ModelAndView suivre(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam(defaultValue = "1") int page) {
        var lot = lots.parId(id).filter(l -> l.auteur().equals(agent.agent())).orElseThrow(Acces::absent);
        var etat = lots.avancement(id);
        var nombre = (int) Math.max(1, (etat.total() + PAR_PAGE - 1) / PAR_PAGE);
        var demandee = Math.clamp(page, 1, nombre);
        var titre = switch (lot.acte()) {
            case RELANCE -> "Relance";
            case ANNULATION -> "Annulation d’inscriptions";
            case SUPPRESSION -> "Suppression d’inscriptions";
        };
        var bilan = etat.faites() + " sur " + etat.total() + (etat.faites() > 1 ? " faites" : " faite")
                + (etat.ecartees() == 0 ? "" : ", " + etat.ecartees() + (etat.ecartees() > 1 ? " écartées" : " écartée"));
        return new ModelAndView("justificatif/web/gestion/fin/lot", "vue", new VueLot(titre, bilan, etat.estFini(), "/gestion/lots/" + id,
                lots.lignes(id, (demandee - 1) * PAR_PAGE, PAR_PAGE).stream().map(l -> ligne(l, lot)).toList(), demandee, nombre));
    }

    private static VueLot.Ligne ligne(Lots.Ligne l, Lots.Lot lot) {
        var dossier = "/gestion/dossiers/" + l.candidature();
        return switch (l.etat()) {
            case A_FAIRE -> new VueLot.Ligne(l.nom(), l.numero(), dossier, "À faire", "");
            case FAITE -> new VueLot.Ligne(l.nom(), l.numero(), dossier, "Faite", lot.acte() == Lots.Acte.RELANCE ? "" : dossier + "/lettre");
            case ECARTEE -> new VueLot.Ligne(l.nom(), l.numero(), dossier, "Écartée : " + l.explication(), "");
        };
    }
}

package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.controle.Lectures;
import fr.cyclades.justificatif.controle.lot.Lots.Acte;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.socle.Identite;
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
import org.springframework.web.servlet.ModelAndView;

/** Conforme for several pieces of one candidature, seen side by side; undone together. */
@Controller
@Droit(Role.PIECES)
class LotsDePiecesController {

    private static final String PLANCHE = "/gestion/dossiers/{id:[0-9a-f-]{36}}/planche";

    private final PlancheFactory planches;
    private final LotDePieces lots;
    private final Lectures lectures;
    private final Acces acces;

    LotsDePiecesController(PlancheFactory planches, LotDePieces lots, Lectures lectures, Acces acces) {
        this.planches = planches;
        this.lots = lots;
        this.lectures = lectures;
        this.acces = acces;
    }

    @GetMapping(PLANCHE)
    ModelAndView montrer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        acces.fiche(id, acces.perimetre(agent, Role.PIECES));
        lectures.dossier(id, new Identite.DeLAgent(agent.agent()));
        return planche(id, "", HttpStatus.OK);
    }

    @PostMapping(PLANCHE)
    ModelAndView declarer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie,
            @RequestParam(name = "piece", required = false) List<UUID> choisies) {
        acces.fiche(id, acces.perimetre(agent, Role.PIECES));
        if (choisies == null || choisies.isEmpty()) {
            return planche(id, "Cochez au moins une pièce.", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var siennes = choisies.stream().filter(planches.de(id)::contains).toList();
        var lot = lots.ouvrir(saisie.get(FormulaireDeLot.CHAMP), Acte.CONFORMITE, siennes, p -> revision(saisie, p), Optional.empty(), agent);
        return new ModelAndView("redirect:/gestion/lots/" + lot);
    }

    private static int revision(Map<String, String> saisie, Piece piece) {
        var lue = saisie.getOrDefault("revision-" + piece.id(), "");
        return lue.matches("\\d{1,9}") ? Integer.parseInt(lue) : -1;
    }

    private ModelAndView planche(UUID id, String erreur, HttpStatus statut) {
        return new ModelAndView("justificatif/web/gestion/lot/planche", Map.of("vue", planches.page(id, erreur)), statut);
    }
}

package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.controle.lot.Lots;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import fr.cyclades.justificatif.web.gestion.Acces;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lots of an agent, which are his own: how far each is, its report, and the way back. */
@Controller
@Droit({Role.PIECES, Role.DECISIONS})
class LotController {

    private static final String UN = "/gestion/lots/{id:[0-9a-f-]{36}}";
    private static final int DERNIERS = 50;

    private final Lots lots;
    private final LotFactory pages;
    private final LotDePieces lotDePieces;
    private final Acces acces;

    LotController(Lots lots, LotFactory pages, LotDePieces lotDePieces, Acces acces) {
        this.lots = lots;
        this.pages = pages;
        this.lotDePieces = lotDePieces;
        this.acces = acces;
    }

    @GetMapping("/gestion/lots")
    ModelAndView lister(@AuthenticationPrincipal AgentConnecte agent) {
        return new ModelAndView("justificatif/web/gestion/lot/lots", "vue", pages.liste(lots.de(agent.agent(), DERNIERS), acces.lecture(agent)));
    }

    @GetMapping(UN)
    ModelAndView suivre(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("justificatif/web/gestion/lot/lot", "vue", pages.page(lot(id, agent), acces.lecture(agent), page));
    }

    /** Where a script asks whether the page would say something else now. */
    @GetMapping(UN + "/etat")
    ResponseEntity<Map<String, String>> etat(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("revision", pages.revision(lots.avancement(lot(id, agent).id()))));
    }

    /** Goes back on all the decisions of a lot. */
    @Droit(Role.PIECES)
    @PostMapping(UN + "/reprise")
    String reprendre(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        return "redirect:/gestion/lots/" + lotDePieces.reprendre(lot(id, agent), agent);
    }

    private Lot lot(UUID id, AgentConnecte agent) {
        return lots.parId(id).filter(l -> l.auteur().equals(agent.agent())).orElseThrow(Acces::absent);
    }
}

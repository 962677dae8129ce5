package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Situations;
import fr.cyclades.justificatif.controle.Lectures;
import fr.cyclades.socle.Identite;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The file of a candidature: to answer a telephone call in ten seconds. Each opening is in the journal (decision 34). */
@Controller
@Droit({Role.PIECES, Role.CANDIDATURES, Role.DECISIONS})
class DossierController {

    private final Situations situations;
    private final DossierFactory pages;
    private final Acces acces;
    private final Lectures lectures;

    DossierController(Situations situations, DossierFactory pages, Acces acces, Lectures lectures) {
        this.situations = situations;
        this.pages = pages;
        this.acces = acces;
        this.lectures = lectures;
    }

    @GetMapping("/gestion/dossiers/{id:[0-9a-f-]{36}}")
    ModelAndView montrer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        var fiche = acces.fiche(id, acces.lecture(agent));
        lectures.dossier(id, new Identite.DeLAgent(agent.agent()));
        return new ModelAndView("justificatif/web/gestion/dossier", "vue", pages.page(situations.courante(id).orElseThrow(), fiche, agent));
    }
}

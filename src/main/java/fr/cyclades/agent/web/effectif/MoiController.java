package fr.cyclades.agent.web.effectif;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.web.effectif.VueMoi.SonDroit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What an agent may do, as the agent reads it. */
@Controller
@Droit
class MoiController {

    private final Etendues etendues;

    MoiController(Etendues etendues) {
        this.etendues = etendues;
    }

    @GetMapping("/gestion/moi")
    ModelAndView montrer(@AuthenticationPrincipal AgentConnecte agent) {
        return new ModelAndView("agent/web/effectif/moi", "vue", new VueMoi(agent.nomAffiche(), agent.service(), agent.habilitations().stream()
                .map(h -> new SonDroit(h.role().libelle(), h.role().explication(), etendues.enTexte(h))).toList()));
    }
}

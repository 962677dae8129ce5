package fr.cyclades.gestion.web;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.gestion.web.VueAccueil.Ligne;
import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.Ton;
import fr.cyclades.habillage.Travail;
import fr.cyclades.habillage.Travail.Tache;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What waits for the agent, the most urgent first. */
@Controller
@Droit
class AccueilController {

    private final List<Travail> travaux;

    AccueilController(List<Travail> travaux) {
        this.travaux = travaux;
    }

    @GetMapping("/gestion")
    ModelAndView montrer(@AuthenticationPrincipal AgentConnecte agent) {
        var lignes = travaux.stream().flatMap(t -> t.pour(agent).stream()).sorted(Comparator.comparingInt(Tache::ordre))
                .map(AccueilController::ligne).toList();
        return new ModelAndView("gestion/web/accueil", "vue",
                new VueAccueil(agent.nomAffiche(), agent.service(), lignes, agent.habilitations().isEmpty()));
    }

    private static Ligne ligne(Tache tache) {
        var ton = tache.nombre() == 0 ? Ton.NEUTRE : tache.ton();
        return new Ligne(tache.libelle(), String.format(Locale.FRENCH, "%,d", tache.nombre()), tache.detail(), tache.chemin(), ton.classe());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        EntreeMenu tableauDeBord() {
            return EntreeMenu.deGestion("Tableau de bord", "/gestion", 10);
        }
    }
}

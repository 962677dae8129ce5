package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.justificatif.controle.Fiches;
import fr.cyclades.justificatif.controle.Fiches.Fiche;
import fr.cyclades.justificatif.web.gestion.VueRecherche.Ligne;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding a file by name or number; by POST, so that no name stands in an address. */
@Controller
@Droit({Role.PIECES, Role.CANDIDATURES, Role.DECISIONS})
class RechercheController {

    private static final int AU_PLUS = 50;
    private static final int LONGUEUR = 100;

    private final Fiches fiches;
    private final Acces acces;
    private final Campagnes campagnes;

    RechercheController(Fiches fiches, Acces acces, Campagnes campagnes) {
        this.fiches = fiches;
        this.acces = acces;
        this.campagnes = campagnes;
    }

    @GetMapping("/gestion/dossiers")
    ModelAndView demander() {
        return new ModelAndView("justificatif/web/gestion/recherche", "vue", new VueRecherche("", null, List.of(), null));
    }

    @PostMapping("/gestion/dossiers")
    ModelAndView chercher(@AuthenticationPrincipal AgentConnecte agent, @RequestParam(defaultValue = "") String texte) {
        var cherche = texte.strip().substring(0, Math.min(texte.strip().length(), LONGUEUR));
        var trouvees = fiches.chercher(acces.lecture(agent), cherche, AU_PLUS + 1);
        if (trouvees.size() == 1) {
            return new ModelAndView("redirect:/gestion/dossiers/" + trouvees.getFirst().candidature());
        }
        var lignes = trouvees.stream().limit(AU_PLUS).map(this::ligne).toList();
        var titre = lignes.isEmpty() ? "Aucun dossier pour « " + cherche + " » parmi ceux de votre bureau"
                : EnFrancais.compte(lignes.size(), "dossier") + " pour « " + cherche + " »";
        var suite = trouvees.size() > AU_PLUS ? "Il y en a d’autres : écrivez un nom plus long, ou un numéro." : null;
        return new ModelAndView("justificatif/web/gestion/recherche", "vue", new VueRecherche(cherche, titre, lignes, suite));
    }

    private Ligne ligne(Fiche f) {
        return new Ligne(f.nom(), "/gestion/dossiers/" + f.candidature(), f.numero(),
                campagnes.parCode(f.campagne()).map(c -> c.titre() + ", " + c.session()).orElse(""), f.vivante());
    }
}

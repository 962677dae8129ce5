package fr.cyclades.amenagement.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Perimetres;
import fr.cyclades.agent.Role;
import fr.cyclades.amenagement.Demande;
import fr.cyclades.amenagement.RegistreDesDemandes;
import fr.cyclades.amenagement.web.gestion.VueAmenagements.Ligne;
import fr.cyclades.campagne.Campagnes;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The aménagements asked, within the rights of the agent. */
@Controller
@Droit(Role.CANDIDATURES)
class AmenagementsController {

    private static final int TAILLE = 50;

    private final RegistreDesDemandes registre;
    private final Perimetres perimetres;
    private final Campagnes campagnes;

    AmenagementsController(RegistreDesDemandes registre, Perimetres perimetres, Campagnes campagnes) {
        this.registre = registre;
        this.perimetres = perimetres;
        this.campagnes = campagnes;
    }

    @GetMapping("/gestion/amenagements")
    ModelAndView lister(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal AgentConnecte agent) {
        var perimetre = perimetres.de(agent, Role.CANDIDATURES);
        var courante = Math.max(1, page);
        var lues = registre.dans(perimetre.campagnesEntieres(), perimetre.bureauxSeuls(), courante - 1, TAILLE + 1);
        return new ModelAndView("amenagement/web/gestion/liste", "vue", new VueAmenagements(lues.stream().limit(TAILLE).map(this::ligne).toList(),
                registre.sansDossier(perimetre.campagnesEntieres(), perimetre.bureauxSeuls()), courante, lues.size() > TAILLE ? courante + 1 : courante));
    }

    private Ligne ligne(Demande demande) {
        return new Ligne(demande.numero(), "/gestion/amenagements/" + demande.candidature(),
                campagnes.parCode(demande.campagne()).map(c -> new LigneFactory(demande, c).faits()).orElse(List.of()), LigneFactory.etat(demande));
    }
}

package fr.cyclades.campagne.web.fiche;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.socle.Personne;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of one campagne. */
@Controller
class CampagneController {

    private final Campagnes campagnes;
    private final FabriqueDeCampagne fabrique;

    CampagneController(Campagnes campagnes, FabriqueDeCampagne fabrique) {
        this.campagnes = campagnes;
        this.fabrique = fabrique;
    }

    @GetMapping(Adresses.SERVICES + "/{annee}/{academie}/{examen}")
    ModelAndView campagne(@PathVariable String annee, @PathVariable String academie, @PathVariable String examen,
            @AuthenticationPrincipal Personne personne) {
        var campagne = campagnes.parCode(annee + "/" + academie + "/" + examen)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("campagne/web/fiche/campagne", "vue", fabrique.vue(campagne, personne));
    }
}

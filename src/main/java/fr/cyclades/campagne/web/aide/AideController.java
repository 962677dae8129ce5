package fr.cyclades.campagne.web.aide;

import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.campagne.web.Filtre;
import fr.cyclades.referentiel.Academies;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Help: what each menu does, whom to write to, and for each exam what each tab expects (P23, P31). */
@Controller
class AideController {

    private final FabriqueDAide fabrique;
    private final Academies academies;

    AideController(FabriqueDAide fabrique, Academies academies) {
        this.fabrique = fabrique;
        this.academies = academies;
    }

    @GetMapping(Adresses.AIDE)
    ModelAndView aide(@RequestParam(defaultValue = "") String codeER, @RequestParam(defaultValue = "") String domaine) {
        return new ModelAndView("campagne/web/aide/aide", "vue", fabrique.aide(Filtre.de(codeER, domaine)));
    }

    /** An exam is taken in the académie of residence (R148): which one is it. */
    @GetMapping(Adresses.AIDE + "/academies")
    ModelAndView academies() {
        return new ModelAndView("campagne/web/aide/academies", "vue", VueAcademies.de(academies));
    }

    @GetMapping(Adresses.AIDE + "/{domaine}")
    ModelAndView examen(@PathVariable String domaine, @RequestParam(defaultValue = "") String codeER) {
        var vue = fabrique.examen(Filtre.de(codeER, domaine)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("campagne/web/aide/examen", "vue", vue);
    }
}

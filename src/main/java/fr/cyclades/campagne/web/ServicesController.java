package fr.cyclades.campagne.web;

import fr.cyclades.socle.Personne;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Home and « Ouverture des services »: the same list, with or without its introduction (R138, R142, R147). */
@Controller
class ServicesController {

    private final FabriqueDeServices services;

    ServicesController(FabriqueDeServices services) {
        this.services = services;
    }

    @GetMapping("/")
    ModelAndView accueil(@RequestParam(defaultValue = "") String codeER, @RequestParam(defaultValue = "") String domaine,
            @AuthenticationPrincipal Personne personne) {
        var vue = services.vue(Filtre.de(codeER, domaine), new Pages(1, 1, 1), personne);
        return new ModelAndView("campagne/web/accueil", "vue", vue);
    }

    @GetMapping(Adresses.SERVICES)
    ModelAndView services(@RequestParam(defaultValue = "") String codeER, @RequestParam(defaultValue = "") String domaine,
            @RequestParam(defaultValue = "") String ouverts, @RequestParam(name = "a-venir", defaultValue = "") String aVenir,
            @RequestParam(defaultValue = "") String fermes, @AuthenticationPrincipal Personne personne) {
        var pages = new Pages(numero(ouverts), numero(aVenir), numero(fermes));
        return new ModelAndView("campagne/web/ouverture", "vue", services.vue(Filtre.de(codeER, domaine), pages, personne));
    }

    /** Which page of each of the three lists; a number that is not one counts as the first. */
    record Pages(int ouverts, int aVenir, int fermes) {}

    private static int numero(String saisi) {
        return saisi.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(saisi) : 1;
    }
}

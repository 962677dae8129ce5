package fr.cyclades.campagne.web;

import fr.cyclades.referentiel.Academies;
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
    private final Academies academies;

    ServicesController(FabriqueDeServices services, Academies academies) {
        this.services = services;
        this.academies = academies;
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
            @RequestParam(defaultValue = "") String fermes, @RequestParam(defaultValue = "") String codePostal,
            @AuthenticationPrincipal Personne personne) {
        if (!codePostal.isEmpty()) {
            return new ModelAndView("redirect:" + residence(codePostal, domaine));
        }
        var pages = new Pages(numero(ouverts), numero(aVenir), numero(fermes));
        return new ModelAndView("campagne/web/ouverture", "vue", services.vue(Filtre.de(codeER, domaine), pages, personne));
    }

    /** The services of the académie of residence (R56, R148), or the list of the académies when the postal code is of none. */
    private String residence(String codePostal, String domaine) {
        return academies.parCodePostal(codePostal.strip()).map(a -> Filtre.de(a.er(), domaine).adresse(Adresses.SERVICES))
                .orElse(Adresses.AIDE + "/academies");
    }

    /** Which page of each of the three lists; a number that is not one counts as the first. */
    record Pages(int ouverts, int aVenir, int fermes) {}

    private static int numero(String saisi) {
        return saisi.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(saisi) : 1;
    }
}

package fr.cyclades.habillage.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of the foot of every page. */
@Controller
class PagesController {

    @GetMapping("/mentions-legales")
    String mentionsLegales() {
        return "habillage/web/mentionsLegales";
    }

    @GetMapping("/accessibilite")
    String accessibilite() {
        return "habillage/web/accessibilite";
    }

    @GetMapping("/donnees-personnelles")
    String donneesPersonnelles() {
        return "habillage/web/donneesPersonnelles";
    }

    @GetMapping("/plan-du-site")
    String planDuSite() {
        return "habillage/web/planDuSite";
    }
}

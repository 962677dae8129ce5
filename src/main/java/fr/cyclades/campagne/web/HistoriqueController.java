package fr.cyclades.campagne.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses printed in the notices and on the sites of the académies, deep links included (R11). */
@Controller
class HistoriqueController {

    @GetMapping({"/portal/accueil", "/portal/inscription", "/cyccandidat", "/cyccandidat/portal/accueil", "/cyccandidat/portal/inscription"})
    String services(@RequestParam(defaultValue = "") String codeER, @RequestParam(defaultValue = "") String domaine) {
        return "redirect:" + Filtre.de(codeER, domaine).adresse(Adresses.SERVICES);
    }

    @GetMapping({"/portal/login", "/cyccandidat/portal/login"})
    String connexion() {
        return "redirect:/connexion";
    }
}

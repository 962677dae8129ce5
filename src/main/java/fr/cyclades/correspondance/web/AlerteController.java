package fr.cyclades.correspondance.web;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.Etat;
import fr.cyclades.correspondance.Alertes;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Horloge;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « Me prévenir », of a service to come; of one that is open or closed there is nothing to tell, and its own page says so. */
@Controller
@RequestMapping("/alertes/{annee:[0-9]{4}}/{academie}/{examen}")
class AlerteController {

    private final Alertes alertes;
    private final Campagnes campagnes;
    private final Horloge horloge;

    AlerteController(Alertes alertes, Campagnes campagnes, Horloge horloge) {
        this.alertes = alertes;
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    @GetMapping
    ModelAndView montrer(@PathVariable String annee, @PathVariable String academie, @PathVariable String examen,
            @AuthenticationPrincipal CandidatIdentifie qui) {
        var campagne = campagne(annee, academie, examen);
        if (!(campagne.etat(horloge.maintenant()) instanceof Etat.AVenir(var ouverture))) {
            return new ModelAndView("redirect:" + service(campagne));
        }
        var vue = new VueAlerte(campagne.titre(), campagne.organisateur() + " · " + campagne.session(), campagne.debut(ouverture),
                alertes.de(qui.candidat(), campagne.code()).isPresent(), adresse(campagne), service(campagne));
        return new ModelAndView("correspondance/web/alerte", "vue", vue);
    }

    @PostMapping
    String demander(@PathVariable String annee, @PathVariable String academie, @PathVariable String examen,
            @AuthenticationPrincipal CandidatIdentifie qui) {
        var campagne = campagne(annee, academie, examen);
        if (campagne.etat(horloge.maintenant()) instanceof Etat.AVenir) {
            alertes.demander(qui.candidat(), campagne.code(), horloge.maintenant());
        }
        return "redirect:" + adresse(campagne);
    }

    @PostMapping("/arret")
    String arreter(@PathVariable String annee, @PathVariable String academie, @PathVariable String examen,
            @AuthenticationPrincipal CandidatIdentifie qui) {
        var campagne = campagne(annee, academie, examen);
        alertes.arreter(qui.candidat(), campagne.code());
        return "redirect:" + adresse(campagne);
    }

    private Campagne campagne(String annee, String academie, String examen) {
        return campagnes.parCode(annee + "/" + academie + "/" + examen).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String adresse(Campagne campagne) {
        return "/alertes/" + campagne.code();
    }

    private static String service(Campagne campagne) {
        return "/ouverture-des-services/" + campagne.code();
    }
}

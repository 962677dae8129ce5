package fr.cyclades.agent.web;

import fr.cyclades.acces.Jeton;
import fr.cyclades.agent.Agent;
import fr.cyclades.agent.MotsDePasseDesAgents;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The link received by mail: the agent chooses a password. A GET changes nothing (decision 16). */
@Controller
class MotDePasseDAgentController {

    private static final String CHAMP = "motDePasse";

    private final MotsDePasseDesAgents motsDePasse;

    MotDePasseDAgentController(MotsDePasseDesAgents motsDePasse) {
        this.motsDePasse = motsDePasse;
    }

    @GetMapping("/gestion/mot-de-passe/{jeton:.{43}}")
    ModelAndView montrer(@PathVariable String jeton) {
        return page(jeton, List.of(), HttpStatus.OK);
    }

    @PostMapping("/gestion/mot-de-passe/{jeton:.{43}}")
    ModelAndView choisir(@PathVariable String jeton, @RequestParam(defaultValue = "") String motDePasse) {
        if (titulaire(jeton).isEmpty()) {
            return page(jeton, List.of(), HttpStatus.GONE);
        }
        var refus = motsDePasse.choisir(Jeton.lire(jeton).orElseThrow(), CHAMP, motDePasse);
        return refus.isEmpty() ? new ModelAndView("redirect:/gestion/connexion?choisi") : page(jeton, refus, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(String jeton, List<Refus> refus, HttpStatus statut) {
        var titulaire = titulaire(jeton);
        var vue = new VueMotDePasse(titulaire.isPresent(), titulaire.map(Agent::nomAffiche).orElse(""), "/gestion/mot-de-passe/" + jeton,
                Champ.de(CHAMP, "Nouveau mot de passe").avecRefus(refus),
                List.of(MotsDePasseDesAgents.MINIMUM + " caractères au moins, de toute sorte : quelques mots sans rapport entre eux conviennent"),
                refus.isEmpty() ? null : ResumeErreurs.de("Votre mot de passe n’est pas encore enregistré", refus, null));
        return new ModelAndView("agent/web/motDePasse", Map.of("vue", vue), titulaire.isEmpty() ? HttpStatus.GONE : statut);
    }

    private Optional<Agent> titulaire(String jeton) {
        return Jeton.lire(jeton).flatMap(motsDePasse::titulaire);
    }
}

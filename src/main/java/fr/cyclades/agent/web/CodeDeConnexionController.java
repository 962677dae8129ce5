package fr.cyclades.agent.web;

import fr.cyclades.agent.ConnexionsDesAgents;
import fr.cyclades.agent.ConnexionsDesAgents.Connexion;
import fr.cyclades.agent.web.session.SessionDAgent;
import fr.cyclades.habillage.Champ;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The second step of signing in: the code of the telephone, or one of those kept. */
@Controller
class CodeDeConnexionController {

    private static final String PAGE = "/gestion/connexion/code";

    private final ConnexionsDesAgents connexions;
    private final SessionDAgent session;

    CodeDeConnexionController(ConnexionsDesAgents connexions, SessionDAgent session) {
        this.connexions = connexions;
        this.session = session;
    }

    static String adresse(String suite) {
        return UriComponentsBuilder.fromPath(PAGE).queryParam("suite", ConnexionDesAgentsController.suite(suite)).encode().toUriString();
    }

    @GetMapping(PAGE)
    ModelAndView montrer(@RequestParam(defaultValue = "") String suite, HttpServletRequest requete) {
        return session.attente(requete).isPresent() ? page(suite, null, HttpStatus.OK) : new ModelAndView("redirect:/gestion/connexion");
    }

    @PostMapping(PAGE)
    ModelAndView confirmer(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String suite, HttpServletRequest requete,
            HttpServletResponse reponse) {
        var attente = session.attente(requete);
        var connexion = attente.map(a -> connexions.confirmer(a, code)).orElseGet(Connexion.Perimee::new);
        return switch (connexion) {
            case Connexion.Ouverte(var jeton) -> {
                session.prendre(jeton, requete, reponse);
                yield new ModelAndView("redirect:" + ConnexionDesAgentsController.suite(suite));
            }
            case Connexion.TropTot(var duree) -> {
                var secondes = duree.plusMillis(999).toSeconds();
                reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondes));
                yield page(suite, "Trop d’essais en peu de temps : recommencez dans " + secondes + " secondes.", HttpStatus.TOO_MANY_REQUESTS);
            }
            case Connexion.Refusee(), Connexion.CodeDemande(_) -> page(suite,
                    "Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, et vérifiez que l’heure de votre téléphone est juste.", HttpStatus.UNPROCESSABLE_CONTENT);
            case Connexion.Perimee() -> new ModelAndView("redirect:/gestion/connexion?perimee");
        };
    }

    private static ModelAndView page(String suite, String erreur, HttpStatus statut) {
        var champ = Champ.de("code", "Code à six chiffres").avecAide("Sur votre téléphone, dans l’application de codes ; à défaut, l’un de vos codes de secours.");
        return new ModelAndView("agent/web/code", Map.of("vue", new VueCode(erreur == null ? champ : champ.avecErreur(erreur), suite)), statut);
    }
}

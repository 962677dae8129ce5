package fr.cyclades.agent.web;

import fr.cyclades.acces.AdresseReseau;
import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.ConnexionsDesAgents;
import fr.cyclades.agent.ConnexionsDesAgents.Connexion;
import fr.cyclades.agent.web.VueConnexion.Avis;
import fr.cyclades.agent.web.session.SessionDAgent;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.AdresseMail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out of the desk. */
@Controller
class ConnexionDesAgentsController {

    private static final Pattern PAGE_DE_GESTION = Pattern.compile("/gestion(?:/(?!connexion|deconnexion|mot-de-passe)[A-Za-z0-9/_-]*)?(?:\\?[A-Za-z0-9=&%+._/-]*)?");
    private static final Avis REFUS = new Avis(Ton.KO, "Adresse mail ou mot de passe inconnus",
            "Vérifiez l’un et l’autre. L’administration des agents de votre service peut vous envoyer un lien pour en choisir un nouveau.", true);

    private final ConnexionsDesAgents connexions;
    private final SessionDAgent session;

    ConnexionDesAgentsController(ConnexionsDesAgents connexions, SessionDAgent session) {
        this.connexions = connexions;
        this.session = session;
    }

    @GetMapping("/gestion/connexion")
    ModelAndView montrer(@AuthenticationPrincipal AgentConnecte connecte, @RequestParam Map<String, String> parametres) {
        if (connecte != null) {
            return new ModelAndView("redirect:" + suite(parametres.get("suite")));
        }
        return new ModelAndView("agent/web/connexion", "vue", VueConnexion.de(avis(parametres), "", parametres.getOrDefault("suite", "")));
    }

    private static Avis avis(Map<String, String> parametres) {
        if (parametres.containsKey("choisi")) {
            return new Avis(Ton.OK, "Votre mot de passe est enregistré", "Connectez-vous avec votre adresse mail.", false);
        }
        if (parametres.containsKey("perimee")) {
            return new Avis(Ton.INFO, "Recommencez la connexion", "Le temps de donner le code est passé, ou cette connexion a déjà servi.", false);
        }
        return parametres.containsKey("fin") ? new Avis(Ton.INFO, "Votre session est terminée",
                "Connectez-vous de nouveau : vous reviendrez à la même page. Les pièces que vous aviez ouvertes sont rendues à la file.", false) : null;
    }

    @PostMapping("/gestion/connexion")
    ModelAndView ouvrir(@RequestParam(defaultValue = "") String adresse, @RequestParam(defaultValue = "") String motDePasse,
            @RequestParam(defaultValue = "") String suite, HttpServletRequest requete, HttpServletResponse reponse) {
        var lue = AdresseMail.lire(adresse);
        if (lue.isEmpty()) {
            return refuser(REFUS, adresse, suite, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (connexions.ouvrir(lue.get(), motDePasse, AdresseReseau.prefixe(requete.getRemoteAddr()))) {
            case Connexion.Ouverte(var jeton) -> {
                session.prendre(jeton, requete, reponse);
                yield new ModelAndView("redirect:" + suite(suite));
            }
            case Connexion.CodeDemande(var attente) -> {
                session.attendre(attente, requete, reponse);
                yield new ModelAndView("redirect:" + CodeDeConnexionController.adresse(suite));
            }
            case Connexion.Refusee(), Connexion.Perimee() -> refuser(REFUS, adresse, suite, HttpStatus.UNPROCESSABLE_CONTENT);
            case Connexion.TropTot(var duree) -> {
                var secondes = duree.plusMillis(999).toSeconds();
                reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondes));
                yield refuser(new Avis(Ton.ATTENTE, "Trop d’essais en peu de temps",
                        "Recommencez dans " + secondes + " secondes. Votre accès n’est pas bloqué.", true), adresse, suite, HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    static String suite(String texte) {
        return texte != null && texte.length() < 300 && PAGE_DE_GESTION.matcher(texte).matches() ? texte : "/gestion";
    }

    private static ModelAndView refuser(Avis avis, String adresse, String suite, HttpStatus statut) {
        return new ModelAndView("agent/web/connexion", Map.of("vue", VueConnexion.de(avis, adresse, suite)), statut);
    }

    @PostMapping("/gestion/deconnexion")
    String fermer(HttpServletRequest requete, HttpServletResponse reponse) {
        session.rendre(requete, reponse);
        return "redirect:/gestion/connexion";
    }
}

package fr.cyclades.compte.web.connexion;

import fr.cyclades.acces.AdresseReseau;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.compte.Connexions;
import fr.cyclades.compte.Connexions.Connexion;
import fr.cyclades.compte.web.Attente;
import fr.cyclades.compte.web.connexion.VueConnexion.Avis;
import fr.cyclades.compte.web.session.CheminLocal;
import fr.cyclades.compte.web.session.SaisieGardee;
import fr.cyclades.compte.web.session.SessionCourante;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.EnFrancais;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Me connecter » (R21), « Se déconnecter ». */
@Controller
class ConnexionController {

    private static final String ACCUEIL_DU_CANDIDAT = "/candidatures";
    private static final Avis REFUS = new Avis(Ton.KO, "Adresse mail ou mot de passe inconnus",
            "Vérifiez l’un et l’autre, puis écrivez de nouveau votre mot de passe. Vous pouvez aussi en choisir un nouveau.", true);

    private final Connexions connexions;
    private final SessionCourante session;
    private final Attente attente;

    ConnexionController(Connexions connexions, SessionCourante session, Attente attente) {
        this.connexions = connexions;
        this.session = session;
        this.attente = attente;
    }

    @GetMapping("/connexion")
    ModelAndView montrer(@AuthenticationPrincipal CandidatConnecte connecte, @RequestParam Map<String, String> parametres) {
        if (connecte != null) {
            return new ModelAndView("redirect:" + CheminLocal.lire(parametres.get("suite")).orElse(ACCUEIL_DU_CANDIDAT));
        }
        return new ModelAndView("compte/web/connexion/connexion", "vue",
                VueConnexion.de(avis(parametres), "", CheminLocal.lire(parametres.get("suite")).orElse("")));
    }

    private static Avis avis(Map<String, String> parametres) {
        if (parametres.containsKey("actif")) {
            return new Avis(Ton.OK, "Votre compte est actif", "Connectez-vous avec votre adresse mail et votre mot de passe.", false);
        }
        if (parametres.containsKey("change")) {
            return new Avis(Ton.OK, "Votre mot de passe est changé", "Connectez-vous avec le nouveau.", false);
        }
        if (parametres.containsKey("fin") && SaisieGardee.PAGE.equals(parametres.get("suite"))) {
            return new Avis(Ton.INFO, "Votre session est terminée",
                    "Connectez-vous de nouveau\u00a0: ce que vous venez d’écrire est gardé une heure, et vous sera rendu aussitôt.", false);
        }
        if (parametres.containsKey("fin")) {
            return new Avis(Ton.INFO, "Votre session est terminée", "Connectez-vous de nouveau\u00a0: vous reviendrez à la même page.", false);
        }
        return parametres.containsKey("suite") ? new Avis(Ton.INFO, "Connectez-vous pour continuer",
                "La page demandée est celle d’un candidat connecté. Vous y irez aussitôt après.", false) : null;
    }

    @PostMapping("/connexion")
    ModelAndView ouvrir(@RequestParam(defaultValue = "") String adresse, @RequestParam(defaultValue = "") String motDePasse,
            @RequestParam(defaultValue = "") String suite, HttpServletRequest requete, HttpServletResponse reponse) {
        var lue = AdresseMail.lire(adresse);
        var vue = VueConnexion.de(REFUS, adresse, CheminLocal.lire(suite).orElse(""));
        if (lue.isEmpty()) {
            return refuser(vue, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var origine = AdresseReseau.prefixe(requete.getRemoteAddr());
        return switch (connexions.ouvrir(lue.get(), motDePasse, origine, Appareil.nommer(requete.getHeader(HttpHeaders.USER_AGENT)))) {
            case Connexion.Ouverte(var jeton) -> {
                session.prendre(jeton, requete, reponse);
                yield new ModelAndView("redirect:" + CheminLocal.lire(suite).orElse(ACCUEIL_DU_CANDIDAT));
            }
            case Connexion.Refusee() -> refuser(vue, HttpStatus.UNPROCESSABLE_CONTENT);
            case Connexion.NonActivee(var celle, var limite) -> refuser(VueConnexion.de(aActiver(limite), adresse, vue.suite())
                    .avecActivation(celle.texte()), HttpStatus.UNPROCESSABLE_CONTENT);
            case Connexion.TropTot(var duree) -> {
                reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Attente.secondes(duree)));
                yield refuser(VueConnexion.de(new Avis(Ton.ATTENTE, "Trop d’essais en peu de temps", "Recommencez " + attente.quand(duree)
                        + ". Votre compte n’est pas bloqué\u00a0; vous pouvez aussi choisir un nouveau mot de passe.", true), adresse, vue.suite()),
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    private static Avis aActiver(Optional<Instant> limite) {
        var delai = limite.map(fin -> "avant le " + EnFrancais.dateEtHeure(fin, EnFrancais.PARIS) + " (heure de Paris), sinon il sera effacé")
                .orElse("dans les 48 heures qui suivent sa réception");
        return new Avis(Ton.ATTENTE, "Votre compte n’est pas encore activé",
                "Cliquez sur le lien du mail que nous vous avons envoyé, " + delai + ".", true);
    }

    private static ModelAndView refuser(VueConnexion vue, HttpStatus statut) {
        return new ModelAndView("compte/web/connexion/connexion", Map.of("vue", vue), statut);
    }

    @PostMapping("/deconnexion")
    String fermer(HttpServletRequest requete, HttpServletResponse reponse) {
        session.rendre(requete, reponse);
        return "redirect:/";
    }
}

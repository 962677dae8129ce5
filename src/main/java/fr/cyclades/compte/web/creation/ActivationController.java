package fr.cyclades.compte.web.creation;

import fr.cyclades.acces.Jeton;
import fr.cyclades.compte.Activations;
import fr.cyclades.compte.Activations.Activation;
import fr.cyclades.compte.web.Attente;
import fr.cyclades.compte.web.LectureDAdresse;
import fr.cyclades.compte.web.VueMessage;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.EnFrancais;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The link of the mail opens a page with a button: reading a link changes nothing, pressing does (R20, decision 16). */
@Controller
@RequestMapping("/compte/activation")
class ActivationController {

    private static final Lien CONNEXION = new Lien("Me connecter", "/connexion");
    private static final Lien CREATION = new Lien("Créer mon compte", "/compte/creation");

    private final Activations activations;
    private final Attente attente;

    ActivationController(Activations activations, Attente attente) {
        this.activations = activations;
        this.attente = attente;
    }

    @GetMapping("/{jeton:.{43}}")
    ModelAndView montrer(@PathVariable String jeton) {
        return page(jeton, Jeton.lire(jeton).map(activations::lire).orElseGet(Activation.Inconnue::new));
    }

    @PostMapping("/{jeton:.{43}}")
    ModelAndView activer(@PathVariable String jeton) {
        return page(jeton, Jeton.lire(jeton).map(activations::activer).orElseGet(Activation.Inconnue::new));
    }

    private static ModelAndView page(String jeton, Activation activation) {
        return switch (activation) {
            case Activation.AFaire(var nom, var adresse, var limite) -> new ModelAndView("compte/web/creation/activation", "vue",
                    new VueActivation(jeton, nom, adresse.texte(), EnFrancais.dateEtHeure(limite, EnFrancais.PARIS)));
            case Activation.Faite() -> new ModelAndView("redirect:/connexion?actif");
            case Activation.DejaFaite() -> message(Ton.OK, "Ce compte est déjà actif",
                    List.of("Vous n’avez plus besoin de ce lien\u00a0: connectez-vous."), List.of(CONNEXION), HttpStatus.OK);
            case Activation.Perimee() -> message(Ton.KO, "Le délai de 48 heures est passé", List.of(
                    "Ce compte n’a pas été activé à temps\u00a0: il a été effacé, avec ce que vous aviez écrit.",
                    "Créez-le de nouveau, puis cliquez sur le lien du nouveau mail dans les 48 heures. L’adresse mail peut être la même."),
                    List.of(CREATION), HttpStatus.GONE);
            case Activation.Inconnue() -> message(Ton.ATTENTE, "Ce lien ne sert plus", List.of(
                    "Soit votre compte est déjà actif\u00a0: connectez-vous. Soit plus de 48 heures ont passé sans activation\u00a0: le compte a été"
                            + " effacé, créez-le de nouveau.",
                    "Si vous avez copié l’adresse à la main, vérifiez qu’elle est entière."), List.of(CONNEXION, CREATION), HttpStatus.GONE);
        };
    }

    @GetMapping("/renvoi")
    ModelAndView demanderUnRenvoi() {
        return new ModelAndView("compte/web/creation/renvoi", "vue", VueRenvoi.de("", List.of()));
    }

    @PostMapping("/renvoi")
    ModelAndView renvoyer(@RequestParam(defaultValue = "") String adresse, HttpServletResponse reponse) {
        var refus = LectureDAdresse.refus("adresse", adresse).stream().toList();
        if (!refus.isEmpty()) {
            return new ModelAndView("compte/web/creation/renvoi",
                    Map.of("vue", VueRenvoi.de(adresse, refus)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return activations.renvoyerLeLien(AdresseMail.lire(adresse).orElseThrow())
                .map(duree -> attente.page(duree, "Trop de messages ont été demandés pour cette adresse.",
                        new Lien("Revenir à la demande", "/compte/activation/renvoi"), reponse))
                .orElseGet(() -> new ModelAndView("redirect:/compte/activation/renvoye"));
    }

    @GetMapping("/renvoye")
    ModelAndView renvoye() {
        return message(Ton.INFO, "Regardez vos mails", List.of(
                "Si un compte attend son activation à cette adresse, un nouveau lien vient de partir. Les 48 heures courent toujours depuis"
                        + " le premier message.",
                "Rien reçu dans dix minutes\u00a0? Regardez dans les courriers indésirables. Sinon, l’adresse était peut-être mal écrite\u00a0: créez"
                        + " le compte de nouveau, rien n’est bloqué."), List.of(CONNEXION, CREATION), HttpStatus.OK);
    }

    private static ModelAndView message(Ton ton, String titre, List<String> phrases, List<Lien> suites, HttpStatus statut) {
        return new ModelAndView("compte/web/message", Map.of("vue", new VueMessage(ton, titre, phrases, suites)), statut);
    }
}

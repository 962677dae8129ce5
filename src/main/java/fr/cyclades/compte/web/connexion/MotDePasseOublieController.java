package fr.cyclades.compte.web.connexion;

import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.ReglesDeMotDePasse;
import fr.cyclades.compte.MotsDePasse;
import fr.cyclades.compte.web.Attente;
import fr.cyclades.compte.web.LectureDAdresse;
import fr.cyclades.compte.web.VueMessage;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Refus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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

/** « Mot de passe oublié, réinitialisation du mot de passe » (R14, R139): the same answer whether or not the address is known. */
@Controller
@RequestMapping("/mot-de-passe-oublie")
class MotDePasseOublieController {

    private static final Lien RETOUR = new Lien("Demander un nouveau lien", "/mot-de-passe-oublie");

    private final MotsDePasse motsDePasse;
    private final ReglesDeMotDePasse regles;
    private final Attente attente;

    MotDePasseOublieController(MotsDePasse motsDePasse, ReglesDeMotDePasse regles, Attente attente) {
        this.motsDePasse = motsDePasse;
        this.regles = regles;
        this.attente = attente;
    }

    @GetMapping
    ModelAndView montrer() {
        return new ModelAndView("compte/web/connexion/motDePasseOublie", "vue", VueMotDePasseOublie.de("", List.of()));
    }

    @PostMapping
    ModelAndView demander(@RequestParam(defaultValue = "") String adresse, HttpServletResponse reponse) {
        var refus = LectureDAdresse.refus("adresse", adresse).stream().toList();
        if (!refus.isEmpty()) {
            return new ModelAndView("compte/web/connexion/motDePasseOublie",
                    Map.of("vue", VueMotDePasseOublie.de(adresse, refus)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return motsDePasse.demanderUnLien(AdresseMail.lire(adresse).orElseThrow())
                .map(duree -> attente.page(duree, "Trop de messages ont été demandés pour cette adresse.", RETOUR, reponse))
                .orElseGet(() -> new ModelAndView("redirect:/mot-de-passe-oublie/envoye"));
    }

    @GetMapping("/envoye")
    ModelAndView envoye() {
        return message(new VueMessage(Ton.INFO, "Regardez vos mails", List.of(
                "Si un compte actif utilise cette adresse, un message vient de partir. Son lien, valable 24 heures, sert à choisir un nouveau mot de passe.",
                "Rien reçu dans dix minutes\u00a0? Regardez dans les courriers indésirables. Sinon, le compte a peut-être une autre adresse, ou il n’a"
                        + " pas été activé dans les 48 heures\u00a0: il a alors été effacé, créez-le de nouveau."),
                List.of(new Lien("Me connecter", "/connexion"), new Lien("Créer mon compte", "/compte/creation"))), HttpStatus.OK);
    }

    @GetMapping("/{jeton:.{43}}")
    ModelAndView choisir(@PathVariable String jeton) {
        return page(jeton, List.of(), HttpStatus.OK);
    }

    @PostMapping("/{jeton:.{43}}")
    ModelAndView changer(@PathVariable String jeton, @RequestParam(defaultValue = "") String motDePasse,
            @RequestParam(defaultValue = "") String confirmationMotDePasse) {
        var lien = Jeton.lire(jeton).filter(j -> motsDePasse.lire(j).isPresent());
        if (lien.isEmpty()) {
            return page(jeton, List.of(), HttpStatus.OK);
        }
        var refus = new ArrayList<Refus>();
        if (regles.doubleSaisie() && !motDePasse.equals(confirmationMotDePasse)) {
            refus.add(Refus.duChamp("confirmationMotDePasse", "mots_de_passe_differents",
                    "Les deux mots de passe sont différents\u00a0: écrivez deux fois le même."));
        }
        if (refus.isEmpty()) {
            refus.addAll(motsDePasse.reinitialiser(lien.get(), "motDePasse", motDePasse));
        }
        return refus.isEmpty() ? new ModelAndView("redirect:/connexion?change") : page(jeton, refus, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(String jeton, List<Refus> refus, HttpStatus statut) {
        return Jeton.lire(jeton).flatMap(motsDePasse::lire)
                .map(adresse -> new ModelAndView("compte/web/connexion/nouveauMotDePasse", Map.of("vue", VueNouveauMotDePasse.de(
                        jeton, adresse.texte(), refus, regles.criteres(), regles.doubleSaisie())), statut))
                .orElseGet(() -> message(new VueMessage(Ton.ATTENTE, "Ce lien ne sert plus", List.of(
                        "Il a déjà servi, ou il a plus de 24 heures.", "Demandez-en un nouveau\u00a0: il arrive dans les minutes qui suivent."),
                        List.of(RETOUR, new Lien("Me connecter", "/connexion"))), HttpStatus.GONE));
    }

    private static ModelAndView message(VueMessage vue, HttpStatus statut) {
        return new ModelAndView("compte/web/message", Map.of("vue", vue), statut);
    }
}

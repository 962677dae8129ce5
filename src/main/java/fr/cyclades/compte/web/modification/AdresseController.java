package fr.cyclades.compte.web.modification;

import fr.cyclades.acces.Jeton;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.Modifications;
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
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mail address: asked with the password, confirmed from the new address on any device (R143, decision 17). */
@Controller
@RequestMapping("/compte/adresse")
class AdresseController {

    private final Modifications modifications;
    private final Candidats candidats;
    private final Attente attente;

    AdresseController(Modifications modifications, Candidats candidats, Attente attente) {
        this.modifications = modifications;
        this.candidats = candidats;
        this.attente = attente;
    }

    @GetMapping
    ModelAndView montrer(@AuthenticationPrincipal CandidatConnecte connecte) {
        return page(connecte, "", List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView demander(@AuthenticationPrincipal CandidatConnecte connecte, @RequestParam(defaultValue = "") String adresse,
            @RequestParam(defaultValue = "") String motDePasse, HttpServletResponse reponse) {
        var refus = new ArrayList<Refus>();
        LectureDAdresse.refus("adresse", adresse).ifPresent(refus::add);
        if (refus.isEmpty()) {
            modifications.verifier(connecte, "motDePasse", motDePasse).ifPresent(refus::add);
        }
        if (!refus.isEmpty()) {
            return page(connecte, adresse, refus, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return modifications.demanderUneAdresse(connecte, AdresseMail.lire(adresse).orElseThrow())
                .map(duree -> attente.page(duree, "Trop de messages ont été demandés pour cette adresse.",
                        new Lien("Revenir à mon compte", "/compte"), reponse))
                .orElseGet(() -> new ModelAndView("redirect:/compte?fait=adresse"));
    }

    private ModelAndView page(CandidatConnecte connecte, String saisie, List<Refus> refus, HttpStatus statut) {
        var actuelle = candidats.parId(connecte.candidat()).orElseThrow().adresse().texte();
        return new ModelAndView("compte/web/modification/adresse", Map.of("vue", VueModification.DAdresse.de(actuelle, saisie, refus)), statut);
    }

    @GetMapping("/{jeton:.{43}}")
    ModelAndView lire(@PathVariable String jeton) {
        return Jeton.lire(jeton).flatMap(modifications::lire)
                .map(adresse -> new ModelAndView(
                        "compte/web/modification/confirmation", "vue", new VueModification.DeConfirmation(jeton, adresse.texte())))
                .orElseGet(AdresseController::perime);
    }

    @PostMapping("/{jeton:.{43}}")
    ModelAndView confirmer(@PathVariable String jeton) {
        if (Jeton.lire(jeton).filter(modifications::confirmer).isEmpty()) {
            return perime();
        }
        return message(new VueMessage(Ton.OK, "Votre nouvelle adresse est confirmée",
                List.of("C’est désormais votre identifiant\u00a0: connectez-vous avec elle. Le mot de passe ne change pas."),
                List.of(new Lien("Voir mon compte", "/compte"))), HttpStatus.OK);
    }

    private static ModelAndView perime() {
        return message(new VueMessage(Ton.ATTENTE, "Ce lien ne sert plus", List.of(
                "Il a déjà servi, il a plus de 48 heures, ou vous avez demandé un autre changement depuis.",
                "Votre adresse actuelle se lit dans «\u00a0Mon compte\u00a0», où vous pouvez recommencer."),
                List.of(new Lien("Voir mon compte", "/compte"))), HttpStatus.GONE);
    }

    private static ModelAndView message(VueMessage vue, HttpStatus statut) {
        return new ModelAndView("compte/web/message", Map.of("vue", vue), statut);
    }
}

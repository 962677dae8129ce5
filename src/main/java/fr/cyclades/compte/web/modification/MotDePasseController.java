package fr.cyclades.compte.web.modification;

import fr.cyclades.acces.ReglesDeMotDePasse;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.Modifications;
import fr.cyclades.compte.MotsDePasse;
import fr.cyclades.compte.web.session.SessionCourante;
import fr.cyclades.socle.Refus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The password, changed with the present one (R143). */
@Controller
@RequestMapping("/compte/mot-de-passe")
class MotDePasseController {

    private final MotsDePasse motsDePasse;
    private final Modifications modifications;
    private final Candidats candidats;
    private final ReglesDeMotDePasse regles;
    private final SessionCourante session;

    MotDePasseController(MotsDePasse motsDePasse, Modifications modifications, Candidats candidats, ReglesDeMotDePasse regles,
            SessionCourante session) {
        this.motsDePasse = motsDePasse;
        this.modifications = modifications;
        this.candidats = candidats;
        this.regles = regles;
        this.session = session;
    }

    @GetMapping
    ModelAndView montrer(@AuthenticationPrincipal CandidatConnecte connecte) {
        return page(connecte, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView changer(@AuthenticationPrincipal CandidatConnecte connecte, @RequestParam(defaultValue = "") String ancien,
            @RequestParam(defaultValue = "") String nouveau, @RequestParam(defaultValue = "") String confirmation,
            HttpServletRequest requete) {
        var refus = new ArrayList<Refus>();
        if (regles.doubleSaisie() && !nouveau.equals(confirmation)) {
            refus.add(Refus.duChamp("confirmation", "mots_de_passe_differents",
                    "Les deux mots de passe sont différents\u00a0: écrivez deux fois le même."));
        }
        modifications.verifier(connecte, "ancien", ancien).ifPresent(refus::add);
        if (refus.isEmpty()) {
            refus.addAll(motsDePasse.changer(connecte, session.jeton(requete).orElseThrow(), "nouveau", nouveau));
        }
        return refus.isEmpty() ? new ModelAndView("redirect:/compte?fait=mot-de-passe")
                : page(connecte, refus, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(CandidatConnecte connecte, List<Refus> refus, HttpStatus statut) {
        var adresse = candidats.parId(connecte.candidat()).orElseThrow().adresse().texte();
        return new ModelAndView("compte/web/modification/motDePasse", Map.of("vue",
                VueModification.DeMotDePasse.de(adresse, refus, regles.criteres(), regles.doubleSaisie())), statut);
    }
}

package fr.cyclades.compte.web.modification;

import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.Modifications;
import fr.cyclades.compte.web.FabriqueDeVueEtatCivil;
import fr.cyclades.compte.web.LectureEtatCivil;
import fr.cyclades.compte.web.SaisieEtatCivil;
import fr.cyclades.compte.web.VueEtatCivil;
import fr.cyclades.compte.web.VueMessage;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Refus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The civil status, free until the first saved inscription, locked for ever after it (R144, R159). */
@Controller
@RequestMapping("/compte/etat-civil")
class EtatCivilController {

    private final Candidats candidats;
    private final Modifications modifications;
    private final LectureEtatCivil lecture;
    private final FabriqueDeVueEtatCivil champs;
    private final Horloge horloge;

    EtatCivilController(Candidats candidats, Modifications modifications, LectureEtatCivil lecture, FabriqueDeVueEtatCivil champs,
            Horloge horloge) {
        this.candidats = candidats;
        this.modifications = modifications;
        this.lecture = lecture;
        this.champs = champs;
        this.horloge = horloge;
    }

    @GetMapping
    ModelAndView montrer(@AuthenticationPrincipal CandidatConnecte connecte) {
        var candidat = candidats.parId(connecte.candidat()).orElseThrow();
        return candidat.etatCivilFige() ? fige(HttpStatus.OK)
                : page(champs.remplie(SaisieEtatCivil.de(candidat.etatCivil(), commune(candidat))), List.of(), HttpStatus.OK);
    }

    private static String commune(Candidat c) {
        return c.lieu().departement().isEmpty() ? c.lieu().commune() : c.lieu().commune() + " (" + c.lieu().departement() + ")";
    }

    @PostMapping
    ModelAndView corriger(@AuthenticationPrincipal CandidatConnecte connecte, HttpServletRequest requete) {
        var saisie = SaisieEtatCivil.lire(requete::getParameter);
        var lu = lecture.lire(saisie, horloge.aujourdhui(EnFrancais.PARIS));
        if (lu.etatCivil().isEmpty()) {
            return page(champs.refusee(saisie, lu), lu.refus(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return modifications.corriger(connecte, lu.etatCivil().get()).isEmpty()
                ? new ModelAndView("redirect:/compte?fait=etat-civil") : fige(HttpStatus.CONFLICT);
    }

    private static ModelAndView page(VueEtatCivil etatCivil, List<Refus> refus, HttpStatus statut) {
        return new ModelAndView("compte/web/modification/etatCivil",
                Map.of("vue", new VueModification.DEtatCivil(VueModification.enTete("Votre état civil n’est pas corrigé", refus), etatCivil)), statut);
    }

    private static ModelAndView fige(HttpStatus statut) {
        return new ModelAndView("compte/web/message", Map.of("vue", new VueMessage(Ton.INFO, "Votre état civil ne peut plus être changé ici", List.of(
                "Il est verrouillé depuis votre première inscription enregistrée, et le reste même après une désinscription\u00a0: les documents officiels le reprennent.",
                "Pour le corriger, écrivez au service qui gère votre inscription, avec une copie de votre pièce d’identité. Ses coordonnées sont sur la"
                        + " page de votre candidature. Votre adresse mail et votre mot de passe restent à vous."),
                List.of(new Lien("Voir mes candidatures", "/candidatures"), new Lien("Revenir à mon compte", "/compte")))), statut);
    }
}

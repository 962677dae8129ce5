package fr.cyclades.compte.web.creation;

import fr.cyclades.acces.AdresseReseau;
import fr.cyclades.acces.ReglesDeMotDePasse;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.compte.Comptes;
import fr.cyclades.compte.Comptes.Creation;
import fr.cyclades.compte.NouveauCompte;
import fr.cyclades.compte.web.Attente;
import fr.cyclades.compte.web.FabriqueDeVueEtatCivil;
import fr.cyclades.compte.web.LectureEtatCivil;
import fr.cyclades.compte.web.SaisieEtatCivil;
import fr.cyclades.habillage.Lien;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Créer mon compte » (R16, R62): the same page after it whatever the address (decision 12). */
@Controller
@RequestMapping("/compte/creation")
class CreationController {

    private final Comptes comptes;
    private final LectureEtatCivil lecture;
    private final FabriqueDeVueEtatCivil champs;
    private final ReglesDeMotDePasse regles;
    private final Attente attente;
    private final Horloge horloge;

    CreationController(Comptes comptes, LectureEtatCivil lecture, FabriqueDeVueEtatCivil champs, ReglesDeMotDePasse regles,
            Attente attente, Horloge horloge) {
        this.comptes = comptes;
        this.lecture = lecture;
        this.champs = champs;
        this.regles = regles;
        this.attente = attente;
        this.horloge = horloge;
    }

    @GetMapping
    ModelAndView montrer(@AuthenticationPrincipal CandidatConnecte connecte) {
        if (connecte != null) {
            return new ModelAndView("redirect:/compte");
        }
        return new ModelAndView("compte/web/creation/creation", "vue",
                VueCreation.de(champs.vierge(), SaisieDIdentifiants.vide(), List.of(), regles.criteres(), regles.doubleSaisie()));
    }

    @PostMapping
    ModelAndView creer(HttpServletRequest requete, HttpServletResponse reponse) {
        var etatCivil = SaisieEtatCivil.lire(requete::getParameter);
        var identifiants = SaisieDIdentifiants.lire(requete::getParameter);
        var lu = lecture.lire(etatCivil, horloge.aujourdhui(EnFrancais.PARIS));
        var refus = new ArrayList<>(lu.refus());
        refus.addAll(identifiants.refus(regles.doubleSaisie()));
        regles.refus("motDePasse", identifiants.motDePasse(), siens(etatCivil, identifiants)).ifPresent(refus::add);
        if (!refus.isEmpty()) {
            return refuser(etatCivil, lu, identifiants, refus);
        }
        var nouveau = new NouveauCompte(
                lu.etatCivil().orElseThrow(), AdresseMail.lire(identifiants.adresse()).orElseThrow(), identifiants.motDePasse());
        return switch (comptes.creer(nouveau, AdresseReseau.prefixe(requete.getRemoteAddr()))) {
            case Creation.Envoyee() -> new ModelAndView("redirect:/compte/creation/envoyee");
            case Creation.AdresseConnue(var parUnCompte) -> refuser(etatCivil, lu, identifiants, List.of(connue(parUnCompte)));
            case Creation.TropDeDemandes(var duree) -> attente.page(duree, "Trop de comptes ont été demandés en peu de temps, depuis cet"
                    + " accès à internet ou pour cette adresse mail.", new Lien("Revenir à la création du compte", "/compte/creation"), reponse);
        };
    }

    private static List<String> siens(SaisieEtatCivil saisie, SaisieDIdentifiants identifiants) {
        return List.of(saisie.nomDeNaissance(), saisie.nomDUsage(), saisie.prenoms(), saisie.commune(), saisie.naissance().annee(),
                identifiants.adresse());
    }

    private static Refus connue(boolean parUnCompte) {
        return Refus.duChamp("adresse", "adresse_connue", "Cette adresse mail existe déjà dans l’application Cyclades. " + (parUnCompte
                ? "Vous ou l’un de vos proches avez déjà un compte\u00a0: connectez-vous, ou choisissez un nouveau mot de passe."
                : "Un dossier sans compte la porte (DNB, baccalauréat, un proche…)\u00a0: utilisez une autre adresse."));
    }

    private ModelAndView refuser(
            SaisieEtatCivil etatCivil, LectureEtatCivil.Lu lu, SaisieDIdentifiants identifiants, List<Refus> refus) {
        var vue = VueCreation.de(champs.refusee(etatCivil, lu), identifiants, refus, regles.criteres(), regles.doubleSaisie());
        return new ModelAndView("compte/web/creation/creation", Map.of("vue", vue), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/envoyee")
    String envoyee() {
        return "compte/web/creation/envoyee";
    }
}

package fr.cyclades.compte.web.creation;

import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.ReglesDeMotDePasse;
import fr.cyclades.compte.Rattachements;
import fr.cyclades.compte.web.LectureDeDate;
import fr.cyclades.compte.web.NomPropre;
import fr.cyclades.compte.web.SaisieDate;
import fr.cyclades.compte.web.VueMessage;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ChampDate;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Refus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Retrouver ce dossier »: a record without account becomes one (R140, cause 2). */
@Controller
@RequestMapping("/compte/rattachement/{jeton:.{43}}")
class RattachementController {

    private final Rattachements rattachements;
    private final ReglesDeMotDePasse regles;
    private final Horloge horloge;

    RattachementController(Rattachements rattachements, ReglesDeMotDePasse regles, Horloge horloge) {
        this.rattachements = rattachements;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** What was typed. */
    record Saisie(String nomDeNaissance, SaisieDate naissance, String motDePasse) {

        static Saisie lire(UnaryOperator<String> parametre) {
            return new Saisie(NomPropre.normaliser(parametre.apply("nomDeNaissance")), SaisieDate.lire("naissance", parametre),
                    Objects.requireNonNullElse(parametre.apply("motDePasse"), ""));
        }
    }

    @GetMapping
    ModelAndView montrer(@PathVariable String jeton) {
        return page(jeton, Saisie.lire(nom -> ""), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView rattacher(@PathVariable String jeton, HttpServletRequest requete) {
        var saisie = Saisie.lire(requete::getParameter);
        var lien = Jeton.lire(jeton).filter(j -> rattachements.lire(j).isPresent());
        if (lien.isEmpty()) {
            return page(jeton, saisie, List.of(), HttpStatus.OK);
        }
        var date = new LectureDeDate("naissance", saisie.naissance(), horloge.aujourdhui(EnFrancais.PARIS));
        var refus = new ArrayList<Refus>();
        NomPropre.refus("nomDeNaissance", "votre nom de naissance", saisie.nomDeNaissance()).ifPresent(refus::add);
        refus.addAll(date.refus());
        if (refus.isEmpty()) {
            refus.addAll(rattachements.rattacher(
                    lien.get(), new Rattachements.Demande(saisie.nomDeNaissance(), date.date().orElseThrow(), saisie.motDePasse())));
        }
        return refus.isEmpty() ? new ModelAndView("redirect:/connexion?actif") : page(jeton, saisie, refus, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(String jeton, Saisie saisie, List<Refus> refus, HttpStatus statut) {
        return Jeton.lire(jeton).flatMap(rattachements::lire)
                .map(adresse -> new ModelAndView("compte/web/creation/rattachement",
                        Map.of("vue", vue(jeton, adresse.texte(), saisie, refus)), statut))
                .orElseGet(RattachementController::perime);
    }

    private VueRattachement vue(String jeton, String adresse, Saisie saisie, List<Refus> refus) {
        return new VueRattachement(
                refus.isEmpty() ? null : ResumeErreurs.de("Le dossier n’est pas encore retrouvé", refus, null), jeton, adresse,
                Champ.de("nomDeNaissance", "Nom de famille").avecAide("Votre nom de naissance, comme sur la pièce d’identité")
                        .avecValeur(saisie.nomDeNaissance()).avecRefus(refus),
                ChampDate.de("naissance", "Date de naissance", "Exemple\u00a0: 30/05/1998")
                        .avecSaisie(saisie.naissance().jour(), saisie.naissance().mois(), saisie.naissance().annee()).avecRefus(refus).deNaissance(),
                Champ.de("motDePasse", "Mot de passe").avecAide("Celui de votre futur compte").avecRefus(refus), regles.criteres());
    }

    private static ModelAndView perime() {
        var vue = new VueMessage(Ton.ATTENTE, "Ce lien ne sert plus", List.of(
                "Il a déjà servi, il a plus de 48 heures, ou cinq réponses étaient fausses.",
                "Pour en recevoir un autre, recommencez la création du compte avec la même adresse. Vous pouvez aussi écrire au service"
                        + " qui gérait votre inscription, ou créer le compte avec une autre adresse."),
                List.of(new Lien("Créer mon compte", "/compte/creation"), new Lien("Me connecter", "/connexion")));
        return new ModelAndView("compte/web/message", Map.of("vue", vue), HttpStatus.GONE);
    }
}

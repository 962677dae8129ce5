package fr.cyclades.compte.web.modification;

import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.Sessions;
import fr.cyclades.compte.web.session.SessionCourante;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.SectionRecap;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.socle.EnFrancais;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Modifier mon compte » (R143, R158): what is known, what can be changed, where one is signed in. */
@Controller
@RequestMapping("/compte")
class CompteController {

    private static final Map<String, String> AVIS = Map.of(
            "etat-civil", "Votre état civil est corrigé.",
            "adresse", "Regardez vos mails\u00a0: un message vient de partir à la nouvelle adresse. Elle ne remplacera l’actuelle qu’après votre confirmation.",
            "mot-de-passe", "Votre mot de passe est changé. Vos autres appareils sont déconnectés.",
            "sessions", "Vos autres appareils sont déconnectés.");

    private final Candidats candidats;
    private final Sessions sessions;
    private final SessionCourante courante;

    CompteController(Candidats candidats, Sessions sessions, SessionCourante courante) {
        this.candidats = candidats;
        this.sessions = sessions;
        this.courante = courante;
    }

    @GetMapping
    ModelAndView montrer(@AuthenticationPrincipal CandidatConnecte connecte, @RequestParam(defaultValue = "") String fait,
            HttpServletRequest requete) {
        var candidat = candidats.parId(connecte.candidat()).orElseThrow();
        var ouvertes = courante.jeton(requete).map(jeton -> sessions.de(connecte.compte(), jeton)).orElse(List.of());
        return new ModelAndView("compte/web/modification/compte", "vue", new VueCompte(AVIS.get(fait), etatCivil(candidat),
                candidat.etatCivilFige(), connexion(candidat), ouvertes.stream().map(CompteController::session).toList()));
    }

    private static SectionRecap etatCivil(Candidat c) {
        var lieu = c.lieu().departement().isEmpty() ? c.lieu().commune() : c.lieu().commune() + " (" + c.lieu().departement() + ")";
        return new SectionRecap("État civil", "etat-civil", null,
                c.etatCivilFige() ? null : new Lien("Modifier mon état civil", "/compte/etat-civil"), List.of(
                        Ligne.de("Civilité", c.civilite().libelle()),
                        Ligne.de("Nom de naissance", c.nomDeNaissance()),
                        Ligne.de("Nom d’usage", c.nomDUsage().isEmpty() ? "Aucun" : c.nomDUsage()),
                        Ligne.de("Prénoms", c.prenoms().isEmpty() ? "Aucun" : c.prenoms()),
                        Ligne.de("Date de naissance", EnFrancais.jour(c.naissance())),
                        Ligne.de("Lieu de naissance", lieu + ", " + c.lieu().nomDuPays())));
    }

    private static SectionRecap connexion(Candidat c) {
        return new SectionRecap("Connexion", "connexion", null, null, List.of(
                Ligne.de("Adresse mail", c.adresse().texte()), Ligne.de("Mot de passe", "Connu de vous seul")));
    }

    private static VueCompte.Session session(Sessions.Ouverte s) {
        return new VueCompte.Session(s.appareil(), "connecté le " + EnFrancais.dateEtHeure(s.ouverte(), EnFrancais.PARIS)
                + ", vu à " + EnFrancais.heure(s.vue().atZone(EnFrancais.PARIS).toLocalTime()), s.courante());
    }

    @PostMapping("/autres-sessions")
    String fermerLesAutres(@AuthenticationPrincipal CandidatConnecte connecte, HttpServletRequest requete) {
        courante.jeton(requete).ifPresent(jeton -> sessions.fermerLesAutres(connecte.compte(), jeton));
        return "redirect:/compte?fait=sessions";
    }
}

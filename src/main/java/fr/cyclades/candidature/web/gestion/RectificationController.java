package fr.cyclades.candidature.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Correction;
import fr.cyclades.candidature.Corrections;
import fr.cyclades.candidature.Corrections.Demande;
import fr.cyclades.candidature.Corrections.Origine;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.referentiel.Pays;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A civil status locked since the first inscription is corrected by the service, with a version, a trace and a mail (R144, decision 15). */
@Controller
@Droit(Role.CANDIDATURES)
class RectificationController {

    private static final String IDENTITE = "/gestion/dossiers/{id:[0-9a-f-]{36}}/identite";

    private final DossiersEnCours dossiers;
    private final Corrections corrections;
    private final Communes communes;
    private final Pays pays;
    private final Journal journal;
    private final Horloge horloge;

    RectificationController(DossiersEnCours dossiers, Corrections corrections, Communes communes, Pays pays, Journal journal,
            Horloge horloge) {
        this.dossiers = dossiers;
        this.corrections = corrections;
        this.communes = communes;
        this.pays = pays;
        this.journal = journal;
        this.horloge = horloge;
    }

    @GetMapping(IDENTITE)
    ModelAndView preparer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        var s = dossiers.lire(id, agent);
        journal.noter(new Acte(horloge.maintenant(), agent.identite(), "dossier_ouvert", id, Map.of()));
        return page(s, new HashMap<>(SaisieDIdentite.de(s.candidat().etatCivil())), List.of(), HttpStatus.OK);
    }

    @PostMapping(IDENTITE)
    ModelAndView rectifier(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie) {
        var s = dossiers.lire(id, agent);
        var lue = saisie(s, saisie).lire();
        if (lue.etatCivil().isEmpty()) {
            return page(s, saisie, lue.refus(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var version = saisie.getOrDefault("version", "").matches("\\d{1,6}") ? Integer.parseInt(saisie.get("version")) : -1;
        var demande = new Demande(id, version, s.version().reponses(), saisie.getOrDefault("motif", ""), new Identite.DeLAgent(agent.agent()), horloge.maintenant(),
                Origine.ERREUR, lue.etatCivil());
        return switch (corrections.corriger(demande)) {
            case Correction.Faite _ -> new ModelAndView("redirect:/gestion/dossiers/" + id);
            case Correction.Refusee(var refus) -> page(s, saisie, refus, HttpStatus.UNPROCESSABLE_CONTENT);
            case Correction.SansChangement() -> page(s, saisie, List.of(Refus.global("sans_changement", "Vous n’avez rien changé.")), HttpStatus.UNPROCESSABLE_CONTENT);
            case Correction.Conflit(var actuelle) -> page(dossiers.lire(id, agent), saisie, List.of(Refus.global("version_changee",
                    "L’inscription est passée à la version " + actuelle + " entre-temps. Relisez, puis enregistrez de nouveau.")), HttpStatus.CONFLICT);
            case Correction.SansObjet _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private SaisieDIdentite saisie(Situation s, Map<String, String> saisie) {
        return new SaisieDIdentite(saisie, s.candidat().etatCivil(), communes, pays, horloge.aujourdhui(s.campagne().zone()));
    }

    private ModelAndView page(Situation s, Map<String, String> tapee, List<Refus> refus, HttpStatus statut) {
        var saisie = saisie(s, tapee);
        var dossier = "/gestion/dossiers/" + s.candidature().id();
        var vue = new VueRectification(s.nomDuCandidat(), s.examen(), dossier, dossier + "/identite", s.version().numero(),
                saisie.champ("civilite", "Civilité", refus).avecOptions(List.of(Option.de("MADAME", "Madame"), Option.de("MONSIEUR", "Monsieur"))),
                saisie.champ("nomDeNaissance", "Nom de naissance", refus), saisie.champ("nomDUsage", "Nom d’usage", refus).optionnel(),
                saisie.champ("prenoms", "Prénoms", refus).avecAide("Tous, dans l’ordre de la pièce d’identité").optionnel(), saisie.date(refus),
                saisie.champ("pays", "Pays de naissance", refus).avecOptions(saisie.tousLesPays()),
                saisie.champ("commune", "Lieu de naissance", refus).avecAide("En France, avec le département. Exemple : Thiers (63)"),
                Champ.de("motif", "Motif").avecAide("Exemple : date de naissance recopiée de votre carte d’identité. La personne lira ces mots.")
                        .avecValeur(tapee.getOrDefault("motif", "")).avecRefus(refus),
                refus.isEmpty() ? null : ResumeErreurs.de("L’état civil n’est pas encore rectifié", refus, "Ce que vous avez écrit est gardé."));
        return new ModelAndView("candidature/web/gestion/rectification", Map.of("vue", vue), statut);
    }
}

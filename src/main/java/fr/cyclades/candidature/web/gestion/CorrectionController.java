package fr.cyclades.candidature.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Correction;
import fr.cyclades.candidature.Corrections;
import fr.cyclades.candidature.Corrections.Demande;
import fr.cyclades.candidature.Corrections.Origine;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What was written in red on the signed paper (R128, C7) becomes a version of the service, judged by the règlement, told by mail. */
@Controller
@Droit(Role.CANDIDATURES)
class CorrectionController {

    private static final String CORRECTION = "/gestion/dossiers/{id:[0-9a-f-]{36}}/correction";

    private final DossiersEnCours dossiers;
    private final Corrections corrections;
    private final Journal journal;
    private final Horloge horloge;

    CorrectionController(DossiersEnCours dossiers, Corrections corrections, Journal journal, Horloge horloge) {
        this.dossiers = dossiers;
        this.corrections = corrections;
        this.journal = journal;
        this.horloge = horloge;
    }

    @GetMapping(CORRECTION)
    ModelAndView preparer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        var s = dossiers.lire(id, agent);
        journal.noter(new Acte(horloge.maintenant(), agent.identite(), "dossier_ouvert", id, Map.of()));
        return page(new CorrectionFactory(s, s.version().reponses()), new LinkedMultiValueMap<>(), List.of(), HttpStatus.OK);
    }

    @PostMapping(CORRECTION)
    ModelAndView corriger(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam MultiValueMap<String, String> saisie) {
        var s = dossiers.lire(id, agent);
        var reponses = new CorrectionFactory(s, s.version().reponses()).lire(saisie);
        var origine = Arrays.stream(Origine.values()).filter(o -> o.name().equals(premier(saisie, "origine"))).findFirst();
        if (origine.isEmpty()) {
            return page(new CorrectionFactory(s, reponses), saisie, List.of(Refus.duChamp("origine", "origine_absente", "Dites d’où vient cette correction.")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var demande = new Demande(id, version(premier(saisie, "version")), reponses, premier(saisie, "motif"), new Identite.DeLAgent(agent.agent()), horloge.maintenant(),
                origine.get(), Optional.empty());
        return switch (corrections.corriger(demande)) {
            case Correction.Faite _ -> new ModelAndView("redirect:/gestion/dossiers/" + id);
            case Correction.Refusee(var refus) -> page(new CorrectionFactory(s, reponses), saisie, refus, HttpStatus.UNPROCESSABLE_CONTENT);
            case Correction.SansChangement() -> page(new CorrectionFactory(s, reponses), saisie,
                    List.of(Refus.global("sans_changement", "Vous n’avez rien changé : la version " + s.version().numero() + " reste la dernière.")), HttpStatus.UNPROCESSABLE_CONTENT);
            case Correction.Conflit(var actuelle) -> page(new CorrectionFactory(dossiers.lire(id, agent), dossiers.lire(id, agent).version().reponses()), saisie,
                    List.of(Refus.global("version_changee", "L’inscription est passée à la version " + actuelle
                            + " pendant que vous la corrigiez. La voici : refaites votre correction.")), HttpStatus.CONFLICT);
            case Correction.SansObjet _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String premier(MultiValueMap<String, String> saisie, String champ) {
        return saisie.getFirst(champ) == null ? "" : saisie.getFirst(champ);
    }

    private static int version(String texte) {
        return texte.matches("\\d{1,6}") ? Integer.parseInt(texte) : -1;
    }

    private static ModelAndView page(CorrectionFactory factory, MultiValueMap<String, String> saisie, List<Refus> refus, HttpStatus statut) {
        return new ModelAndView("candidature/web/gestion/correction", Map.of("vue", factory.page(premier(saisie, "motif"), premier(saisie, "origine"), refus)), statut);
    }
}

package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Candidatures.Passage;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.candidature.Decisions;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.pdf.Courriers;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a decision was notified, written when it is known: the number of the registered letter, the day it left (decision 30). */
@Controller
@Droit(Role.DECISIONS)
class PreuveController {

    private static final String PREUVE = "/gestion/dossiers/{id:[0-9a-f-]{36}}/preuve";
    static final int LONGUEUR = 60;

    private final Candidatures candidatures;
    private final Decisions decisions;
    private final Acces acces;
    private final Horloge horloge;

    PreuveController(Candidatures candidatures, Decisions decisions, Acces acces, Horloge horloge) {
        this.candidatures = candidatures;
        this.decisions = decisions;
        this.acces = acces;
        this.horloge = horloge;
    }

    @GetMapping(PREUVE)
    ModelAndView preparer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        var s = lire(id, agent);
        return page(s, Map.of("canal", passage(s).flatMap(Passage::canal).orElse(Canal.LETTRE_RECOMMANDEE).name(),
                "le", horloge.aujourdhui(s.campagne().zone()).toString()), List.of(), HttpStatus.OK);
    }

    @PostMapping(PREUVE)
    ModelAndView prouver(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie) {
        var s = lire(id, agent);
        var refus = new ArrayList<Refus>();
        var canal = Arrays.stream(Canal.values()).filter(c -> c.name().equals(saisie.get("canal"))).findFirst();
        if (canal.isEmpty()) {
            refus.add(Refus.duChamp("canal", "canal_absent", "Choisissez comment la décision a été notifiée."));
        }
        var numero = saisie.getOrDefault("numero", "").strip();
        if (numero.isEmpty() && canal.filter(c -> c == Canal.LETTRE_RECOMMANDEE).isPresent()) {
            refus.add(Refus.duChamp("numero", "numero_absent", "Écrivez le numéro du recommandé."));
        }
        TexteLibre.tropLong("numero", numero, LONGUEUR).ifPresent(refus::add);
        var jour = jour(saisie.getOrDefault("le", ""), s, refus);
        if (!refus.isEmpty()) {
            return page(s, saisie, refus, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var preuve = (numero + ", le " + EnFrancais.jour(jour.orElseThrow())).replaceAll("^, l", "L");
        decisions.prouver(id, canal.orElseThrow(), preuve, new Identite.DeLAgent(agent.agent()), horloge.maintenant());
        return new ModelAndView("redirect:/gestion/dossiers/" + id);
    }

    private Optional<LocalDate> jour(String texte, Situation s, List<Refus> refus) {
        try {
            var jour = LocalDate.parse(texte.strip());
            var decidee = ((Candidature.FinieParLeService) s.candidature()).le().atZone(s.campagne().zone()).toLocalDate();
            if (jour.isAfter(horloge.aujourdhui(s.campagne().zone())) || jour.isBefore(decidee)) {
                refus.add(Refus.duChamp("le", "date_impossible", "La notification est entre le jour de la décision, " + EnFrancais.jour(decidee) + ", et aujourd’hui."));
            }
            return Optional.of(jour);
        } catch (DateTimeParseException illisible) {
            refus.add(Refus.duChamp("le", "date_absente", "Écrivez le jour de la notification."));
            return Optional.empty();
        }
    }

    /** Without a decision in force there is nothing to prove. */
    private Situation lire(UUID id, AgentConnecte agent) {
        return Optional.of(acces.situation(id, agent, Role.DECISIONS)).filter(s -> s.candidature() instanceof Candidature.FinieParLeService).orElseThrow(Acces::absent);
    }

    private Optional<Passage> passage(Situation s) {
        return candidatures.passages(s.candidature().id()).reversed().stream().filter(p -> p.canal().isPresent()).findFirst();
    }

    private ModelAndView page(Situation s, Map<String, String> saisie, List<Refus> refus, HttpStatus statut) {
        var connue = passage(s).filter(p -> !p.preuve().isEmpty()).map(p -> p.canal().map(Courriers::libelle).orElse("") + " : " + p.preuve()).orElse("");
        var vue = new VuePreuve(s.nomDuCandidat(), "/gestion/dossiers/" + s.candidature().id(), s.etat().phrase().replaceAll("[\\s\u00a0]:.*", "."), connue,
                Champ.de("canal", "Comment la décision a été notifiée").avecValeur(saisie.get("canal")).avecRefus(refus)
                        .avecOptions(Arrays.stream(Canal.values()).map(c -> Option.de(c.name(), Courriers.libelle(c))).toList()),
                Champ.de("numero", "Numéro du recommandé, ou autre référence").avecValeur(saisie.get("numero")).avecRefus(refus).optionnel(),
                Champ.de("le", "Notifiée le").avecValeur(saisie.get("le")).avecRefus(refus),
                refus.isEmpty() ? null : ResumeErreurs.de("La preuve n’est pas enregistrée", refus, null));
        return new ModelAndView("justificatif/web/gestion/fin/preuve", Map.of("vue", vue), statut);
    }
}

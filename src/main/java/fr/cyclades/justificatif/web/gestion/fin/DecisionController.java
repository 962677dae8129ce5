package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Decision;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.candidature.Decision.Effet;
import fr.cyclades.candidature.Decision.Nature;
import fr.cyclades.candidature.Decisions;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.controle.Lectures;
import fr.cyclades.justificatif.pdf.Courriers;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.reglement.Notice.Sanction;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One decision on one candidature, its letter, its reversal: each has its page with its consequences. */
@Controller
@Droit(Role.DECISIONS)
class DecisionController {

    private static final String DOSSIER = "/gestion/dossiers/{id:[0-9a-f-]{36}}";

    private final FinDeDepotFactory pages;
    private final Decisions decisions;
    private final Courriers courriers;
    private final Lectures lectures;
    private final Acces acces;
    private final Horloge horloge;

    DecisionController(FinDeDepotFactory pages, Decisions decisions, Courriers courriers, Lectures lectures, Acces acces, Horloge horloge) {
        this.pages = pages;
        this.decisions = decisions;
        this.courriers = courriers;
        this.lectures = lectures;
        this.acces = acces;
        this.horloge = horloge;
    }

    @GetMapping(DOSSIER + "/decision")
    ModelAndView preparer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        var s = acces.situation(id, agent, Role.DECISIONS);
        return decision(s, Map.of("motif", pages.motifPropose(s)), List.of(), HttpStatus.OK);
    }

    @PostMapping(DOSSIER + "/decision")
    ModelAndView prononcer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie) {
        var s = acces.situation(id, agent, Role.DECISIONS);
        if (!(s.candidature() instanceof Candidature.Enregistree vivante)) {
            return decision(s, saisie, List.of(Refus.global("terminee", "Cette inscription n’est plus en cours.")), HttpStatus.CONFLICT);
        }
        var nature = Stream.of(Nature.ANNULATION, Nature.SUPPRESSION).filter(n -> n.name().equals(saisie.get("nature"))).findFirst();
        var canal = Arrays.stream(Canal.values()).filter(c -> c.name().equals(saisie.get("canal"))).findFirst();
        var fautes = fautes(saisie, nature, canal);
        if (!fautes.isEmpty()) {
            return decision(s, saisie, fautes, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var decision = new Decision(nature.orElseThrow(), saisie.getOrDefault("motif", "").strip(), canal.orElseThrow(), saisie.getOrDefault("preuve", "").strip());
        return switch (decisions.prononcer(vivante, decision, new Identite.DeLAgent(agent.agent()), horloge.maintenant())) {
            case Effet.Fait _ -> new ModelAndView("redirect:/gestion/dossiers/" + id);
            case Effet.SansObjet _ -> decision(s, saisie, List.of(Refus.global("changee", "Un autre agent a agi avant vous : rien n’a été fait.")), HttpStatus.CONFLICT);
            case Effet.Refuse(var refus) -> decision(s, saisie, refus, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static List<Refus> fautes(Map<String, String> saisie, Optional<Nature> nature, Optional<Canal> canal) {
        var fautes = new ArrayList<>(FinDeDepotFactory.tropLong(saisie));
        if (nature.isEmpty()) {
            fautes.addFirst(Refus.duChamp("nature", "nature_absente", "Choisissez : annulation ou suppression."));
        }
        if (canal.isEmpty()) {
            fautes.add(Refus.duChamp("canal", "canal_absent", "Choisissez comment la décision est notifiée."));
        }
        TexteLibre.tropLong("preuve", saisie.getOrDefault("preuve", "").strip(), PreuveController.LONGUEUR).ifPresent(fautes::add);
        return fautes;
    }

    private ModelAndView decision(Situation s, Map<String, String> saisie, List<Refus> refus, HttpStatus statut) {
        var sanction = s.campagne().notice().sanction();
        var nature = Champ.de("nature", "Décision").avecOptions(List.of(Option.de("ANNULATION", "Annulation"), Option.de("SUPPRESSION", "Suppression")))
                .avecRefus(refus).avecValeur(saisie.getOrDefault("nature", sanction.type() == Sanction.Type.SUPPRESSION ? "SUPPRESSION" : "ANNULATION"));
        return page(new VueDecision("Annuler ou supprimer l’inscription", s.nomDuCandidat(), dossier(s), dossier(s) + "/decision",
                List.of("La personne n’est plus inscrite, et reçoit aussitôt un mail avec le motif et les voies de recours.",
                        "Si vous notifiez par lettre, elle se télécharge ensuite depuis le dossier.", "La décision peut être reprise, avec un motif."),
                nature, FinDeDepotFactory.motif(saisie.getOrDefault("motif", "")).avecRefus(refus),
                FinDeDepotFactory.canal(saisie.getOrDefault("canal", FinDeDepotFactory.usuel(sanction).name())).avecRefus(refus),
                Champ.de("preuve", "Numéro du recommandé").optionnel().avecValeur(saisie.get("preuve")).avecRefus(refus), "Prononcer cette décision", resume(refus)), statut);
    }

    @GetMapping(DOSSIER + "/retablissement")
    ModelAndView preparerLeRetour(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        return retour(acces.situation(id, agent, Role.DECISIONS), Map.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping(DOSSIER + "/retablissement")
    ModelAndView retablir(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie) {
        var s = acces.situation(id, agent, Role.DECISIONS);
        if (!(s.candidature() instanceof Candidature.FinieParLeService finie)) {
            return retour(s, saisie, List.of(Refus.global("vivante", "Cette inscription n’a pas été terminée par le service.")), HttpStatus.CONFLICT);
        }
        var trop = FinDeDepotFactory.tropLong(saisie);
        if (!trop.isEmpty()) {
            return retour(s, saisie, trop, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (decisions.retablir(finie, saisie.getOrDefault("motif", ""), new Identite.DeLAgent(agent.agent()), horloge.maintenant())) {
            case Effet.Fait _ -> new ModelAndView("redirect:/gestion/dossiers/" + id);
            case Effet.SansObjet _ -> retour(s, saisie, List.of(Refus.global("changee", "Un autre agent a agi avant vous : rien n’a été fait.")), HttpStatus.CONFLICT);
            case Effet.Refuse(var refus) -> retour(s, saisie, refus, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView retour(Situation s, Map<String, String> saisie, List<Refus> refus, HttpStatus statut) {
        return page(new VueDecision("Rétablir l’inscription", s.nomDuCandidat(), dossier(s), dossier(s) + "/retablissement",
                List.of("L’inscription reprend avec son numéro, ses versions et ses pièces. La personne reçoit un mail."), null,
                FinDeDepotFactory.motif(saisie.getOrDefault("motif", "")).avecRefus(refus), null, null, "Rétablir cette inscription", resume(refus)), statut);
    }

    /** The letter for the registered post. */
    @GetMapping(DOSSIER + "/lettre")
    ResponseEntity<byte[]> lettre(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        var s = acces.situation(id, agent, Role.DECISIONS);
        lectures.dossier(id, new Identite.DeLAgent(agent.agent()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("decision-" + s.candidature().fiche().numero().texte() + ".pdf").build().toString()).body(courriers.decision(id).orElseThrow(Acces::absent));
    }

    private static String dossier(Situation s) {
        return "/gestion/dossiers/" + s.candidature().id();
    }

    private static ResumeErreurs resume(List<Refus> refus) {
        return refus.isEmpty() ? null : ResumeErreurs.de("Rien n’a été fait", refus, null);
    }

    private static ModelAndView page(VueDecision vue, HttpStatus statut) {
        return new ModelAndView("justificatif/web/gestion/fin/decision", Map.of("vue", vue), statut);
    }
}

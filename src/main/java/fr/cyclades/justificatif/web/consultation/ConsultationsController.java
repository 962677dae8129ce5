package fr.cyclades.justificatif.web.consultation;

import fr.cyclades.agent.Agents;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.Demande;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.web.consultation.VueConsultations.Ligne;
import fr.cyclades.justificatif.web.gestion.Actes;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Identite;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « Qui a consulté mon dossier »: each reading and each change by an agent, with the service and the instant, never the name (decision 34). */
@Controller
class ConsultationsController {

    private static final int PAR_PAGE = 25;

    private final Situations situations;
    private final Journal journal;
    private final Agents agents;
    private final Pieces pieces;

    ConsultationsController(Situations situations, Journal journal, Agents agents, Pieces pieces) {
        this.situations = situations;
        this.journal = journal;
        this.agents = agents;
        this.pieces = pieces;
    }

    @GetMapping("/candidatures/{id:[0-9a-f-]{36}}/consultations")
    ModelAndView montrer(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal CandidatIdentifie qui) {
        var s = situations.de(id, qui.candidat()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var nombre = journal.compterDesAgents(id);
        var pages = (int) Math.max(1, (nombre + PAR_PAGE - 1) / PAR_PAGE);
        var demandee = Math.clamp(page, 1, pages);
        var inscription = "/candidatures/" + id;
        return new ModelAndView("justificatif/web/consultation/consultations", "vue", new VueConsultations(
                s.campagne().titre() + " · " + s.campagne().session() + " · inscription n° " + s.candidature().fiche().numero().texte(), s.campagne().titre(),
                inscription, nombre == 0 ? "" : EnFrancais.compte(nombre, "passage") + " du service", lignes(s, journal.desAgents(id, demandee - 1, PAR_PAGE)),
                demandee, pages, inscription + "/consultations?page="));
    }

    private List<Ligne> lignes(Situation s, List<Acte> actes) {
        var services = agents.services(actes.stream().map(ConsultationsController::agent).distinct().toList());
        var libelles = libelles(s.candidature().id());
        return actes.stream().map(a -> new Ligne(s.campagne().quand(a.quand()), services.getOrDefault(agent(a), "Le service"),
                Actes.enFrancais(a, code -> libelles.getOrDefault(code, code)))).toList();
    }

    private static UUID agent(Acte acte) {
        return ((Identite.DeLAgent) acte.auteur()).agent();
    }

    /** What each piece is called, those that are no longer asked included. */
    private Map<String, String> libelles(UUID candidature) {
        return pieces.de(List.of(candidature)).getOrDefault(candidature, List.of()).stream().map(Demande::pieces).flatMap(List::stream)
                .collect(Collectors.toMap(p -> p.quoi().code(), p -> p.quoi().libelle(), (une, _) -> une));
    }
}

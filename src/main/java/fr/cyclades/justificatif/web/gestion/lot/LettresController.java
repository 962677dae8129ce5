package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.controle.Fiches;
import fr.cyclades.justificatif.controle.Lectures;
import fr.cyclades.justificatif.controle.lot.Lots;
import fr.cyclades.justificatif.pdf.Courriers;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.socle.Identite;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters of a lot of decisions that are still to leave, one page of its report at a time: printed, folded and sent together. */
@Controller
@Droit(Role.DECISIONS)
class LettresController {

    private final Lots lots;
    private final LotFactory pages;
    private final Courriers courriers;
    private final Fiches fiches;
    private final Lectures lectures;
    private final Acces acces;

    LettresController(Lots lots, LotFactory pages, Courriers courriers, Fiches fiches, Lectures lectures, Acces acces) {
        this.lots = lots;
        this.pages = pages;
        this.courriers = courriers;
        this.fiches = fiches;
        this.lectures = lectures;
        this.acces = acces;
    }

    @GetMapping("/gestion/lots/{id:[0-9a-f-]{36}}/lettres")
    ResponseEntity<byte[]> lettres(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam(defaultValue = "1") int page) {
        var lot = lots.parId(id).filter(l -> l.auteur().equals(agent.agent())).orElseThrow(Acces::absent);
        var perimetre = acces.perimetre(agent, Role.DECISIONS);
        var siennes = pages.lettres(lot, page).stream().filter(c -> fiches.parId(c, perimetre).isPresent()).toList();
        var pdf = courriers.decisions(siennes).orElseThrow(Acces::absent);
        siennes.forEach(c -> lectures.dossier(c, new Identite.DeLAgent(agent.agent())));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("lettres-" + page + ".pdf").build().toString()).body(pdf);
    }
}

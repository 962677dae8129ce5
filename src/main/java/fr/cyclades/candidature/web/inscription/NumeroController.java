package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.EtatDesAmenagements;
import fr.cyclades.candidature.Situations;
import fr.cyclades.document.Documents;
import fr.cyclades.socle.CandidatIdentifie;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « N° Inscription »: where « Enregistrer » leads; to be read again at any time, and saves nothing (R47, R149). */
@Controller
class NumeroController {

    private final Situations situations;
    private final Documents documents;
    private final EtatDesAmenagements amenagements;

    NumeroController(Situations situations, Documents documents, EtatDesAmenagements amenagements) {
        this.situations = situations;
        this.documents = documents;
        this.amenagements = amenagements;
    }

    @GetMapping("/candidatures/{id:[0-9a-f-]{36}}/numero")
    ModelAndView montrer(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui) {
        var situation = situations.de(id, qui.candidat()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var vue = new NumeroFactory(situation, documents.de(id), amenagements.de(situation).orElse(null)).vue();
        return new ModelAndView("candidature/web/inscription/numero", "vue", vue);
    }
}

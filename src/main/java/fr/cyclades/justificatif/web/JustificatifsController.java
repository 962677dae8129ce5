package fr.cyclades.justificatif.web;

import fr.cyclades.candidature.EtatDesAmenagements;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.document.Documents;
import fr.cyclades.habillage.Lien;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.EnFrancais;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « Mes justificatifs », of one candidature or of all (R48, R98). */
@Controller
class JustificatifsController {

    private static final int AU_PLUS = 20;

    private final Situations situations;
    private final Liasses liasses;
    private final Documents documents;
    private final EtatDesAmenagements amenagements;

    JustificatifsController(Situations situations, Liasses liasses, Documents documents, EtatDesAmenagements amenagements) {
        this.situations = situations;
        this.liasses = liasses;
        this.documents = documents;
        this.amenagements = amenagements;
    }

    /** Goes straight to the only live candidature when there is one. */
    @GetMapping("/justificatifs")
    ModelAndView tous(@AuthenticationPrincipal CandidatIdentifie qui) {
        var vivantes = situations.de(qui.candidat(), 0, AU_PLUS).stream().filter(s -> s.candidature().estVivante()).toList();
        return vivantes.size() == 1
                ? new ModelAndView("redirect:" + TeteFactory.adresse(vivantes.getFirst()))
                : new ModelAndView("justificatif/web/mesJustificatifs", "vue",
                        new VueMesJustificatifs(vivantes.stream().map(JustificatifsController::ligne).toList()));
    }

    @GetMapping("/candidatures/{id:[0-9a-f-]{36}}/justificatifs")
    ModelAndView dUne(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui) {
        var liasse = liasses.de(id, qui.candidat()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var liste = documents.de(id).stream().filter(d -> d.type().equals("liste_des_pieces")).findFirst();
        return new ModelAndView("justificatif/web/justificatifs", "vue", new JustificatifsFactory(liasse, liste,
                amenagements.de(liasse.situation()).orElse(null)).vue());
    }

    /** Where a script asks whether the page would say something else now. */
    @GetMapping("/candidatures/{id:[0-9a-f-]{36}}/justificatifs/etat")
    ResponseEntity<Map<String, String>> etat(@PathVariable UUID id, @AuthenticationPrincipal CandidatIdentifie qui) {
        var liasse = liasses.de(id, qui.candidat()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("revision", JustificatifsFactory.revision(liasse)));
    }

    private static VueMesJustificatifs.Ligne ligne(Situation s) {
        var pieces = EnFrancais.compte(s.version().constat().pieces().size(), "pièce");
        return new VueMesJustificatifs.Ligne(s.sessionEtAcademie(), s.campagne().titre(),
                s.etat().avecDetail(s.suite()), new Lien("Voir mes justificatifs : " + pieces, TeteFactory.adresse(s)));
    }
}

package fr.cyclades.campagne.web.notice;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.document.Imprimeur;
import fr.cyclades.habillage.Gabarits;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The notice of a campagne, on a page and on paper. It depends on the campagne alone: printed once, then kept in memory. */
@Controller
class NoticeController {

    private static final String NOTICE = Adresses.SERVICES + "/{annee}/{academie}/{examen}/notice";

    private final Campagnes campagnes;
    private final Gabarits gabarits;
    private final Imprimeur imprimeur;
    private final Map<String, Imprimee> imprimees = new ConcurrentHashMap<>();

    private record Imprimee(String empreinte, byte[] pdf) {}

    NoticeController(Campagnes campagnes, Gabarits gabarits, Imprimeur imprimeur) {
        this.campagnes = campagnes;
        this.gabarits = gabarits;
        this.imprimeur = imprimeur;
    }

    @GetMapping(NOTICE)
    ModelAndView page(@PathVariable String annee, @PathVariable String academie, @PathVariable String examen) {
        return new ModelAndView("campagne/web/notice/notice", "vue", new FabriqueDeNotice(campagne(annee, academie, examen)).vue());
    }

    @GetMapping(NOTICE + ".pdf")
    ResponseEntity<byte[]> papier(@PathVariable String annee, @PathVariable String academie, @PathVariable String examen) {
        var campagne = campagne(annee, academie, examen);
        var empreinte = campagne.definition().empreinte();
        var imprimee = imprimees.compute(campagne.code(), (code, deja) -> deja != null && deja.empreinte().equals(empreinte) ? deja
                : new Imprimee(empreinte, imprimeur.imprimer(gabarits.rendre("campagne/pdf/notice", new FabriqueDeNotice(campagne).vue()))));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePublic())
                .header("Content-Disposition", "inline; filename=\"notice-" + examen.replaceAll("[^a-z0-9-]", "") + ".pdf\"")
                .body(imprimee.pdf());
    }

    private Campagne campagne(String annee, String academie, String examen) {
        return campagnes.parCode(annee + "/" + academie + "/" + examen).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

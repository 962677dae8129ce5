package fr.cyclades.campagne.web.agenda;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.campagne.web.Filtre;
import fr.cyclades.habillage.Site;
import fr.cyclades.socle.Horloge;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The calendar of openings and deadlines, whole, filtered like the page, or of one service. */
@Controller
class AgendaController {

    /** A subscribed calendar forgets what ended longer ago than this. */
    private static final Duration MEMOIRE = Duration.ofDays(365);
    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Campagnes campagnes;
    private final Horloge horloge;
    private final Site site;

    AgendaController(Campagnes campagnes, Horloge horloge, Site site) {
        this.campagnes = campagnes;
        this.horloge = horloge;
        this.site = site;
    }

    @GetMapping(Adresses.AGENDA)
    ResponseEntity<String> services(@RequestParam(defaultValue = "") String codeER, @RequestParam(defaultValue = "") String domaine) {
        var filtre = Filtre.de(codeER, domaine);
        var oubli = horloge.maintenant().minus(MEMOIRE);
        var retenues = campagnes.toutes().stream()
                .filter(filtre::retient)
                .filter(campagne -> campagne.echeancier().cloture().limite().isAfter(oubli))
                .toList();
        return agenda("Cyclades : ouverture des services", retenues, "cyclades.ics");
    }

    @GetMapping(Adresses.SERVICES + "/{annee}/{academie}/{examen}/calendrier.ics")
    ResponseEntity<String> service(@PathVariable String annee, @PathVariable String academie, @PathVariable String examen) {
        var campagne = campagnes.parCode(annee + "/" + academie + "/" + examen)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return agenda(campagne.titre() + ", " + campagne.organisateurEnTexte(), List.of(campagne), "cyclades-" + examen + ".ics");
    }

    private ResponseEntity<String> agenda(String titre, List<Campagne> retenues, String fichier) {
        return ResponseEntity.ok()
                .contentType(ICS)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePublic())
                .header("Content-Disposition", "inline; filename=\"" + fichier + "\"")
                .body(AgendaWriter.ecrire(titre, retenues, site));
    }
}

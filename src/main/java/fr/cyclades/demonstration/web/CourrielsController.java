package fr.cyclades.demonstration.web;

import fr.cyclades.courriel.BoiteDeDemonstration;
import fr.cyclades.courriel.CourrielRecu;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The letter boxes of the invented people, open to all in demonstration mode; these routes do not exist otherwise. */
@Controller
@ConditionalOnBooleanProperty("cyclades.demonstration")
class CourrielsController {

    private static final int TAILLE = 20;

    /** The HTML of a mail runs nothing, loads nothing, and lives in an origin of its own. */
    private static final String CSP = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

    private final BoiteDeDemonstration boite;

    CourrielsController(BoiteDeDemonstration boite) {
        this.boite = boite;
    }

    @GetMapping("/demonstration/courriels")
    ModelAndView lister(@RequestParam(defaultValue = "") String adresse, @RequestParam(defaultValue = "1") int page) {
        var nombre = boite.nombre(adresse);
        var pages = Math.max(1, Math.ceilDiv(nombre, TAILLE));
        var courante = Math.clamp(page, 1, pages);
        var lignes = boite.recus(adresse, courante - 1, TAILLE).stream().map(VueCourriel::de).toList();
        var suite = UriComponentsBuilder.fromPath("/demonstration/courriels").queryParam("adresse", "{adresse}").encode().buildAndExpand(adresse);
        return new ModelAndView("demonstration/web/courriels", "vue", new VueCourriels(adresse, lignes, courante, pages, suite + "&page="));
    }

    @GetMapping("/demonstration/courriels/{id:[0-9a-f-]{36}}")
    ModelAndView lire(@PathVariable UUID id) {
        return new ModelAndView("demonstration/web/courriel", "vue", VueCourriel.de(courriel(id)));
    }

    @GetMapping("/demonstration/courriels/{id:[0-9a-f-]{36}}/html")
    ResponseEntity<byte[]> html(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", CSP)
                .header("X-Content-Type-Options", "nosniff")
                .body(courriel(id).html().getBytes(StandardCharsets.UTF_8));
    }

    private CourrielRecu courriel(UUID id) {
        return boite.lire(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

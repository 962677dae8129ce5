package fr.cyclades.referentiel.web;

import fr.cyclades.acces.AdresseReseau;
import fr.cyclades.acces.Frein;
import fr.cyclades.acces.Freins;
import fr.cyclades.referentiel.Communes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions while one types the name of a commune. The pages do without. */
@RestController
class CommunesController {

    private static final Frein RECHERCHES = Frein.de("communes", 300, Duration.ofMinutes(1));
    private static final int LIMITE = 8;
    private static final int LONGUEUR = 60;

    private final Communes communes;
    private final Freins freins;

    CommunesController(Communes communes, Freins freins) {
        this.communes = communes;
        this.freins = freins;
    }

    /** @param libelle « Riom (63) »; {@code postaux} its postal codes, none for a former commune */
    record Suggestion(String code, String libelle, String nom, List<String> postaux) {}

    @GetMapping("/referentiel/communes")
    ResponseEntity<List<Suggestion>> chercher(@RequestParam(defaultValue = "") String q, HttpServletRequest requete) {
        var attente = freins.prendre(RECHERCHES, AdresseReseau.prefixe(requete.getRemoteAddr()));
        if (attente.isPresent()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", Long.toString(attente.get().plusMillis(999).toSeconds())).body(List.of());
        }
        var texte = q.substring(0, Math.min(q.length(), LONGUEUR));
        var trouvees = texte.strip().length() < 2 ? List.<Suggestion>of() : communes.chercher(texte, LIMITE).stream()
                .map(c -> new Suggestion(c.code(), c.libelle(), c.nom(), c.codesPostaux())).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic()).body(trouvees);
    }
}

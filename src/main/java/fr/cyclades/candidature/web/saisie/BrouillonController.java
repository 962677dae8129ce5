package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Garde;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps a tab while it is typed, for the script {@code brouillon.js}: judges nothing, shows nothing. */
@RestController
class BrouillonController {

    private final Brouillons brouillons;
    private final Etudes etudes;

    BrouillonController(Brouillons brouillons, Etudes etudes) {
        this.brouillons = brouillons;
        this.etudes = etudes;
    }

    @PostMapping(path = "/candidatures/{id:[0-9a-f-]{36}}/brouillon", headers = "X-Requested-With=brouillon")
    ResponseEntity<Map<String, Object>> garder(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> champs,
            @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        var formulaire = new Formulaire(champs);
        return brouillons.lire(id, qui.candidat())
                .map(brouillon -> garder(brouillon, formulaire, recu))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Map<String, Object>> garder(Brouillon lu, Formulaire formulaire, Instant recu) {
        var campagne = etudes.campagne(lu);
        var onglet = campagne.definition().onglet(formulaire.onglet());
        if (onglet.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        UnaryOperator<Reponses> saisie = avant -> campagne.definition().lire(onglet.get(), formulaire.asMap(), avant);
        return switch (brouillons.garder(lu, saisie, formulaire.envoi(), recu)) {
            case Garde.Gardee gardee -> ResponseEntity.ok(Map.of(
                    "garde", EnFrancais.heure(gardee.heure().atZone(campagne.zone()).toLocalTime()), "revision", gardee.revision()));
            case Garde.Conflit conflit -> ResponseEntity.status(HttpStatus.CONFLICT).build();
            case Garde.Close ferme -> ResponseEntity.status(HttpStatus.GONE).build();
        };
    }
}

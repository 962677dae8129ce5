package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.Fichier;
import fr.cyclades.justificatif.Fichiers;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.SuitesDInspection;
import fr.cyclades.justificatif.controle.Lectures;
import fr.cyclades.justificatif.controle.Rendus;
import fr.cyclades.socle.Identite;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
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
import org.springframework.web.server.ResponseStatusException;

/**
 * The images of the pages, and the original as an attachment under a name of ours, which is written in the journal. Right checked at each
 * request; nothing is ever shown inline but our own images.
 */
@Controller
@Droit(Role.PIECES)
class FichiersController {

    private static final String FICHIER = "/gestion/pieces/{id:[0-9a-f-]{36}}/fichiers/{fichier:[0-9a-f-]{36}}";
    private static final String BAC_A_SABLE = "default-src 'none'; sandbox";

    private final Fichiers fichiers;
    private final Rendus rendus;
    private final Acces acces;
    private final Lectures lectures;
    private final SuitesDInspection suites;

    FichiersController(Fichiers fichiers, Rendus rendus, Acces acces, Lectures lectures, SuitesDInspection suites) {
        this.fichiers = fichiers;
        this.rendus = rendus;
        this.acces = acces;
        this.lectures = lectures;
        this.suites = suites;
    }

    @GetMapping(FICHIER + "/pages/{rang:[1-9][0-9]{0,3}}")
    ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable UUID fichier, @PathVariable int rang, @RequestParam(defaultValue = "0") int tourner,
            @AuthenticationPrincipal AgentConnecte agent) throws IOException {
        var celui = lire(id, fichier, agent);
        lectures.piece(acces.piece(id, acces.perimetre(agent, Role.PIECES)), new Identite.DeLAgent(agent.agent()));
        try (var image = rendus.page(celui.id(), rang).orElseThrow(Acces::absent)) {
            return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                    .header("Content-Security-Policy", BAC_A_SABLE).body(Rotation.de(image.readAllBytes(), tourner));
        }
    }

    @GetMapping(FICHIER)
    ResponseEntity<InputStreamResource> original(@PathVariable UUID id, @PathVariable UUID fichier, @AuthenticationPrincipal AgentConnecte agent) {
        var celui = lire(id, fichier, agent);
        var piece = acces.piece(id, acces.perimetre(agent, Role.PIECES));
        if (!rendus.de(fichier).original()) {
            throw Acces.absent();
        }
        var octets = original(celui);
        lectures.original(piece, new Identite.DeLAgent(agent.agent()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).contentLength(celui.octets())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(nom(piece, celui)).build().toString())
                .header("Content-Security-Policy", BAC_A_SABLE).header("X-Content-Type-Options", "nosniff").body(new InputStreamResource(octets));
    }

    /** « Réessayer le contrôle du fichier », once the machine gave up. */
    @PostMapping(FICHIER + "/controle")
    String reprendre(@PathVariable UUID id, @PathVariable UUID fichier, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres) {
        var celui = lire(id, fichier, agent);
        suites.relancer(acces.piece(id, acces.perimetre(agent, Role.PIECES)), celui.id(), new Identite.DeLAgent(agent.agent()));
        return "redirect:" + Adresses.piece(id, Adresses.lire(parametres)) + "&relance";
    }

    private InputStream original(Fichier fichier) {
        return rendus.original(fichier.objet()).orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private static String nom(Piece piece, Fichier fichier) {
        return piece.quoi().code().toLowerCase(java.util.Locale.ROOT) + "-" + fichier.id().toString().substring(0, 8)
                + (fichier.type().equals("application/pdf") ? ".pdf" : ".jpg");
    }

    private Fichier lire(UUID piece, UUID fichier, AgentConnecte agent) {
        acces.piece(piece, acces.perimetre(agent, Role.PIECES));
        return Optional.of(fichier).flatMap(fichiers::parId).filter(f -> f.piece().equals(piece)).orElseThrow(Acces::absent);
    }
}

package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.justificatif.Depots;
import fr.cyclades.justificatif.Fichier;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A file in place: its bytes as an attachment, never shown inline, and its deletion (R101). The right is checked at each request. */
@Controller
@RequestMapping("/candidatures/{id:[0-9a-f-]{36}}/justificatifs/fichiers/{fichier:[0-9a-f-]{36}}")
class FichierController {

    private final Liasses liasses;
    private final Depots depots;
    private final Coffre coffre;
    private final Inspections inspections;

    FichierController(Liasses liasses, Depots depots, Coffre coffre, Inspections inspections) {
        this.liasses = liasses;
        this.depots = depots;
        this.coffre = coffre;
        this.inspections = inspections;
    }

    /** Not what was refused: a virus is handed over to nobody. */
    @GetMapping
    ResponseEntity<Resource> telecharger(@PathVariable UUID id, @PathVariable UUID fichier, @AuthenticationPrincipal CandidatIdentifie qui) {
        var place = place(id, fichier, qui);
        if (inspections.verdict(fichier) instanceof Verdict.Refuse) {
            throw introuvable();
        }
        return switch (coffre.ouvrir(new Empreinte(place.fichier().objet()))) {
            case Lecture.Ouverte(var octets) -> reponse(place, MediaType.parseMediaType(place.fichier().type()))
                    .contentLength(place.fichier().octets())
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(place.nom()).build().toString())
                    .body(new InputStreamResource(octets));
            case Lecture.Absente _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Lecture.Indisponible _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    /** A page as an image without metadata: the only form shown inline. */
    @GetMapping("/pages/{rang:[1-9][0-9]{0,2}}")
    ResponseEntity<Resource> page(@PathVariable UUID id, @PathVariable UUID fichier, @PathVariable int rang, @AuthenticationPrincipal CandidatIdentifie qui) {
        var place = place(id, fichier, qui);
        var page = inspections.pages(place.fichier().id()).stream().filter(p -> p.rang() == rang).findFirst().orElseThrow(FichierController::introuvable);
        return switch (coffre.ouvrir(page.empreinte())) {
            case Lecture.Ouverte(var octets) -> reponse(place, MediaType.IMAGE_JPEG).body(new InputStreamResource(octets));
            case Lecture.Absente _ -> throw introuvable();
            case Lecture.Indisponible _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @GetMapping("/suppression")
    ModelAndView demander(@PathVariable UUID id, @PathVariable UUID fichier, @AuthenticationPrincipal CandidatIdentifie qui) {
        return page(place(id, fichier, qui), List.of(), HttpStatus.OK);
    }

    /** Of a file that is no longer there, it is done. */
    @PostMapping("/suppression")
    ModelAndView supprimer(@PathVariable UUID id, @PathVariable UUID fichier, @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        var liasse = liasses.de(id, qui.candidat()).orElseThrow(FichierController::introuvable);
        var piece = liasse.demandees().stream().filter(p -> p.depot().filter(d -> d.fichier().equals(fichier)).isPresent()).findFirst();
        if (piece.isEmpty()) {
            return new ModelAndView("redirect:" + TeteFactory.adresse(liasse.situation()));
        }
        var code = piece.get().quoi().code();
        return depots.supprimer(new Depots.Ou(id, code, new Identite.DuCandidat(qui.candidat()), recu), fichier)
                .map(refus -> page(place(id, fichier, qui), List.of(refus), HttpStatus.CONFLICT))
                .orElseGet(() -> new ModelAndView("redirect:" + TeteFactory.adresse(liasse.situation()) + "/pieces/" + code));
    }

    /** A file in its piece. */
    record EnPlace(Liasse liasse, Piece piece, Fichier fichier) {

        /** Generated: what the person called it never becomes a name on a disk. */
        String nom() {
            return piece.quoi().code().toLowerCase(java.util.Locale.ROOT) + (fichier.type().equals("application/pdf") ? ".pdf" : ".jpg");
        }
    }

    private EnPlace place(UUID id, UUID fichier, CandidatIdentifie qui) {
        var liasse = liasses.de(id, qui.candidat()).orElseThrow(FichierController::introuvable);
        return liasse.demandees().stream().filter(p -> p.depot().filter(d -> d.fichier().equals(fichier)).isPresent()).findFirst()
                .flatMap(p -> liasse.fichier(p).map(f -> new EnPlace(liasse, p, f))).orElseThrow(FichierController::introuvable);
    }

    static ResponseEntity.BodyBuilder reponse(EnPlace place, MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff").header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static ModelAndView page(EnPlace place, List<Refus> refus, HttpStatus statut) {
        var tete = new TeteFactory(place.liasse().situation()).tete();
        var retour = tete.pieces() + "/pieces/" + place.piece().quoi().code();
        var vue = new VueSuppression(tete, place.piece().quoi().libelle(), place.fichier().nom(),
                "La pièce redeviendra « à fournir ». Vous pourrez déposer un autre fichier " + new LigneFactory(place.liasse(), place.piece()).limite() + ".",
                tete.pieces() + "/fichiers/" + place.fichier().id() + "/suppression", retour,
                refus.isEmpty() ? null : ResumeErreurs.de("Le fichier n’a pas été supprimé", refus, null));
        return new ModelAndView("justificatif/web/suppression", Map.of("vue", vue), statut);
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

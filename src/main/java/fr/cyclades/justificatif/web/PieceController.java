package fr.cyclades.justificatif.web;

import fr.cyclades.document.Documents;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.justificatif.Depots;
import fr.cyclades.justificatif.Envoye;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Reception;
import fr.cyclades.justificatif.Receptions;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One piece, and « Ajouter » (R99, R100, R101). */
@Controller
@RequestMapping("/candidatures/{id:[0-9a-f-]{36}}/justificatifs/pieces/{code:[A-Z0-9]{2,16}}")
class PieceController {

    private final Liasses liasses;
    private final Receptions receptions;
    private final Inspections inspections;
    private final Documents documents;

    PieceController(Liasses liasses, Receptions receptions, Inspections inspections, Documents documents) {
        this.liasses = liasses;
        this.receptions = receptions;
        this.inspections = inspections;
        this.documents = documents;
    }

    @GetMapping
    ModelAndView montrer(@PathVariable UUID id, @PathVariable String code, @AuthenticationPrincipal CandidatIdentifie qui) {
        return page(id, code, qui, List.of(), HttpStatus.OK);
    }

    @PostMapping("/fichier")
    Object ajouter(@PathVariable UUID id, @PathVariable String code, @RequestParam(required = false) List<MultipartFile> fichiers,
            @RequestParam(required = false) List<MultipartFile> photo, @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String par) {
        var liasse = liasse(id, code, qui);
        var ou = new Depots.Ou(id, code, new Identite.DuCandidat(qui.candidat()), recu);
        var reception = receptions.recevoir(ou, liasse.situation().campagne().notice().formats(), envoyes(fichiers, photo));
        return par.equals("depot") ? auScript(id, code, reception) : auNavigateur(id, code, qui, reception);
    }

    /** A script that shows the progress: the same answers, in few words. */
    private static ResponseEntity<Map<String, Object>> auScript(UUID id, String code, Reception reception) {
        return switch (reception) {
            case Reception.Acceptee _ -> ResponseEntity.ok(Map.of("suite", "/candidatures/" + id + "/justificatifs/pieces/" + code));
            case Reception.Refusee(var refus) -> ResponseEntity.unprocessableContent().body(Map.of("refus", refus.stream().map(Refus::phrase).toList()));
            case Reception.Panne(var refus) -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("refus", List.of(refus.phrase())));
        };
    }

    private ModelAndView auNavigateur(UUID id, String code, CandidatIdentifie qui, Reception reception) {
        return switch (reception) {
            case Reception.Acceptee _ -> new ModelAndView("redirect:/candidatures/" + id + "/justificatifs/pieces/" + code);
            case Reception.Refusee(var refus) -> page(id, code, qui, refus, HttpStatus.UNPROCESSABLE_CONTENT);
            case Reception.Panne(var refus) -> page(id, code, qui, List.of(refus), HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    /** A field left empty sends a file without name. */
    private static List<Envoye> envoyes(List<MultipartFile> fichiers, List<MultipartFile> photo) {
        return Stream.of(fichiers, photo).filter(liste -> liste != null).flatMap(List::stream)
                .filter(f -> f.getSize() > 0 || (f.getOriginalFilename() != null && !f.getOriginalFilename().isEmpty()))
                .map(f -> new Envoye(f.getOriginalFilename(), f.getSize(), f::getInputStream)).toList();
    }

    private ApercuFactory.Regard regard(Piece piece) {
        return piece.depot().map(d -> new ApercuFactory.Regard(inspections.verdict(d.fichier()), inspections.pages(d.fichier()))).orElse(null);
    }

    private Liasse liasse(UUID id, String code, CandidatIdentifie qui) {
        return liasses.de(id, qui.candidat()).filter(l -> l.piece(code).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(UUID id, String code, CandidatIdentifie qui, List<Refus> refus, HttpStatus statut) {
        var liasse = liasse(id, code, qui);
        var recapitulatif = documents.de(id).stream()
                .filter(d -> d.type().equals("recapitulatif") && d.version() == liasse.situation().version().numero()).findFirst();
        var piece = liasse.piece(code).orElseThrow();
        var vue = new PieceFactory(liasse, piece, recapitulatif, regard(piece), refus).vue();
        return new ModelAndView("justificatif/web/piece", Map.of("vue", vue), statut);
    }
}

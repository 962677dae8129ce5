package fr.cyclades.document.web;

import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.socle.CandidatIdentifie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « Mes documents », open as long as the account is (C9, decision 11). */
@Controller
class DocumentsController {

    private static final int TAILLE = 20;

    /** What the viewers of the browsers need, and nothing more. */
    private static final String CSP = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Documents documents;

    DocumentsController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/documents")
    ModelAndView lister(@AuthenticationPrincipal CandidatIdentifie candidat, @RequestParam(defaultValue = "1") int page) {
        var pages = Math.max(1, Math.ceilDiv(documents.nombre(candidat.candidat()), TAILLE));
        var courante = Math.clamp(page, 1, pages);
        var vue = VueDocuments.de(documents.duCandidat(candidat.candidat(), courante - 1, TAILLE), courante, pages);
        return new ModelAndView("document/web/documents", "vue", vue);
    }

    /** The PDF itself; the address of a version that was replaced leads to the one that counts (R153). */
    @GetMapping("/documents/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> ouvrir(@AuthenticationPrincipal CandidatIdentifie candidat, @PathVariable UUID id) {
        var document = documents.derniereVersion(id, candidat.candidat()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!document.id().equals(id)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/documents/" + document.id())).build();
        }
        var octets = documents.contenu(id, candidat.candidat()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, nom(document))
                .header("Content-Security-Policy", CSP)
                .header("X-Content-Type-Options", "nosniff")
                .body(octets);
    }

    private static String nom(Document document) {
        return ContentDisposition.inline().filename(document.fichier(), StandardCharsets.UTF_8).build().toString();
    }
}

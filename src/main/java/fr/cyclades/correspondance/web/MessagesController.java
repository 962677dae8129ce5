package fr.cyclades.correspondance.web;

import fr.cyclades.courriel.Courriels;
import fr.cyclades.socle.CandidatIdentifie;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MessagesController {

    private static final int TAILLE = 20;

    private final Courriels courriels;

    MessagesController(Courriels courriels) {
        this.courriels = courriels;
    }

    @GetMapping("/messages")
    ModelAndView lister(@AuthenticationPrincipal CandidatIdentifie candidat, @RequestParam(defaultValue = "1") int page) {
        var pages = Math.max(1, Math.ceilDiv(courriels.nombre(candidat.candidat()), TAILLE));
        var courante = Math.clamp(page, 1, pages);
        var messages = courriels.de(candidat.candidat(), courante - 1, TAILLE).stream().map(VueMessage::de).toList();
        return new ModelAndView("correspondance/web/messages", "vue", new VueMessages(messages, courante, pages));
    }

    @GetMapping("/messages/{id:[0-9a-f-]{36}}")
    ModelAndView lire(@AuthenticationPrincipal CandidatIdentifie candidat, @PathVariable UUID id) {
        return courriels.lire(id, candidat.candidat())
                .map(message -> new ModelAndView("correspondance/web/message", "vue", VueMessage.de(message)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

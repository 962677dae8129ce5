package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.controle.lot.Lots.Acte;
import fr.cyclades.justificatif.web.gestion.VueFile.CompteRendu;
import fr.cyclades.justificatif.web.gestion.lot.FormulaireDeLot;
import fr.cyclades.justificatif.web.gestion.lot.LotDePieces;
import fr.cyclades.socle.Horloge;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue of pieces: filters, the next one, the mail of the day registered together, by lot. */
@Controller
@Droit(Role.PIECES)
class FileController {

    private final FileFactory pages;
    private final FileDAttente file;
    private final LotDePieces lots;
    private final Acces acces;
    private final Horloge horloge;

    FileController(FileFactory pages, FileDAttente file, LotDePieces lots, Acces acces, Horloge horloge) {
        this.pages = pages;
        this.file = file;
        this.lots = lots;
        this.acces = acces;
        this.horloge = horloge;
    }

    @GetMapping("/gestion/pieces")
    ModelAndView montrer(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres,
            @RequestParam(defaultValue = "1") int page) {
        var rendu = parametres.containsKey("vide") ? new CompteRendu("La file est vide : il ne reste rien à contrôler ici.", List.of()) : null;
        return page(agent, parametres, page, rendu, HttpStatus.OK, Set.of());
    }

    /** Takes the next free piece of this queue: nobody else gets it for five minutes. */
    @PostMapping("/gestion/pieces/suivante")
    String suivante(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres) {
        var filtre = Adresses.lire(parametres);
        return "redirect:" + file.prendre(acces.perimetre(agent, Role.PIECES), filtre, agent.agent(), horloge.maintenant(), Optional.empty())
                .map(piece -> Adresses.piece(piece, filtre)).orElseGet(() -> Adresses.file(filtre) + "&vide");
    }

    /** Papers that came the same day: each becomes « Reçue », in the background. */
    @PostMapping("/gestion/pieces/receptions")
    ModelAndView enregistrer(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres,
            @RequestParam(name = "piece", required = false) List<UUID> choisies) {
        return papiers(Acte.RECEPTION, choisies, agent, parametres);
    }

    /** The same, looked at as they were opened: each becomes « Conforme ». */
    @PostMapping("/gestion/pieces/conformes")
    ModelAndView conformes(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres,
            @RequestParam(name = "piece", required = false) List<UUID> choisies) {
        return papiers(Acte.CONFORMITE, choisies, agent, parametres);
    }

    private ModelAndView papiers(Acte acte, List<UUID> choisies, AgentConnecte agent, Map<String, String> parametres) {
        var recueLe = jour(parametres.getOrDefault("recueLe", ""));
        if (choisies == null || choisies.isEmpty() || recueLe.isEmpty()) {
            var fautes = Stream.of(choisies == null || choisies.isEmpty() ? "Cochez au moins une pièce." : "",
                    recueLe.isEmpty() ? "Écrivez la date de réception." : "").filter(f -> !f.isEmpty()).toList();
            return page(agent, parametres, 1, new CompteRendu("Rien n’a été enregistré", fautes), HttpStatus.UNPROCESSABLE_CONTENT,
                    choisies == null ? Set.of() : Set.copyOf(choisies));
        }
        return new ModelAndView("redirect:/gestion/lots/"
                + lots.ouvrir(parametres.get(FormulaireDeLot.CHAMP), acte, choisies, Piece::revision, recueLe, agent));
    }

    private static Optional<LocalDate> jour(String texte) {
        try {
            return Optional.of(LocalDate.parse(texte.strip()));
        } catch (DateTimeParseException illisible) {
            return Optional.empty();
        }
    }

    private ModelAndView page(AgentConnecte agent, Map<String, String> parametres, int page, CompteRendu rendu, HttpStatus statut, Set<UUID> cochees) {
        var vue = pages.page(agent, acces.perimetre(agent, Role.PIECES), Adresses.lire(parametres), page, rendu,
                parametres.containsKey("toutes") ? _ -> true : cochees::contains);
        return new ModelAndView("justificatif/web/gestion/file", Map.of("vue", vue), statut);
    }
}

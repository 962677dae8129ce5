package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.controle.Controles;
import fr.cyclades.justificatif.controle.Effet;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.web.gestion.VueFile.CompteRendu;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue of pieces: filters, the next one, the mail of the day registered together. */
@Controller
@Droit(Role.PIECES)
class FileController {

    private static final int LOT = 200;

    private final FileFactory pages;
    private final FileDAttente file;
    private final Controles controles;
    private final Acces acces;
    private final Horloge horloge;

    FileController(FileFactory pages, FileDAttente file, Controles controles, Acces acces, Horloge horloge) {
        this.pages = pages;
        this.file = file;
        this.controles = controles;
        this.acces = acces;
        this.horloge = horloge;
    }

    @GetMapping("/gestion/pieces")
    ModelAndView montrer(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres,
            @RequestParam(defaultValue = "1") int page) {
        var rendu = parametres.containsKey("rien") ? new CompteRendu("Rien n’a été enregistré", List.of("Cochez au moins une pièce, et écrivez la date de réception."))
                : parametres.containsKey("vide") ? new CompteRendu("La file est vide : il ne reste rien à contrôler ici.", List.of()) : null;
        return page(agent, parametres, page, rendu, HttpStatus.OK);
    }

    /** Takes the next free piece of this queue: nobody else gets it for five minutes. */
    @PostMapping("/gestion/pieces/suivante")
    String suivante(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres) {
        var filtre = Adresses.lire(parametres);
        return "redirect:" + file.prendre(acces.perimetre(agent, Role.PIECES), filtre, agent.agent(), horloge.maintenant(), Optional.empty())
                .map(piece -> Adresses.piece(piece, filtre)).orElseGet(() -> Adresses.file(filtre) + "&vide");
    }

    /** Papers that came the same day: each is « Reçue », or the report says why not. */
    @PostMapping("/gestion/pieces/receptions")
    ModelAndView enregistrer(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres,
            @RequestParam(name = "piece", required = false) List<UUID> choisies, @RequestParam(required = false) LocalDate recueLe) {
        if (choisies == null || choisies.isEmpty() || choisies.size() > LOT || recueLe == null) {
            var faute = recueLe == null ? "Écrivez la date de réception." : "Cochez au moins une pièce.";
            return page(agent, parametres, 1, new CompteRendu("Rien n’a été enregistré", List.of(faute)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var perimetre = acces.perimetre(agent, Role.PIECES);
        var refusees = new ArrayList<String>();
        for (var id : choisies) {
            var piece = acces.piece(id, perimetre);
            var effet = controles.decider(id, piece.revision(), new Decision.Recue(recueLe), new Identite.DeLAgent(agent.agent()));
            echec(piece, effet).ifPresent(refusees::add);
        }
        var faites = choisies.size() - refusees.size();
        return page(agent, parametres, 1, new CompteRendu(faites + (faites > 1 ? " pièces enregistrées" : " pièce enregistrée")
                + " comme reçues" + (refusees.isEmpty() ? "." : ", " + refusees.size() + " non :"), refusees), HttpStatus.OK);
    }

    private static Optional<String> echec(Piece piece, Effet effet) {
        return switch (effet) {
            case Effet.Fait _ -> Optional.empty();
            case Effet.Conflit(_, var explication) -> Optional.of(piece.quoi().libelle() + " : " + explication);
            case Effet.Refuse(var refus) -> Optional.of(piece.quoi().libelle() + " : "
                    + refus.stream().map(Refus::phrase).collect(Collectors.joining(" ")));
        };
    }

    private ModelAndView page(AgentConnecte agent, Map<String, String> parametres, int page, CompteRendu rendu, HttpStatus statut) {
        var vue = pages.page(agent, acces.perimetre(agent, Role.PIECES), Adresses.lire(parametres), page, rendu, parametres.containsKey("toutes"));
        return new ModelAndView("justificatif/web/gestion/file", Map.of("vue", vue), statut);
    }
}

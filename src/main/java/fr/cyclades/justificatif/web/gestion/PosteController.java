package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Perimetre;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.controle.Controles;
import fr.cyclades.justificatif.controle.Effet;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.controle.Filtre;
import fr.cyclades.justificatif.controle.Lectures;
import fr.cyclades.justificatif.web.gestion.PosteFactory.Demande;
import fr.cyclades.justificatif.web.gestion.VuePoste.Avis;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One piece, one decision, next. To open a piece holds it for five minutes, and is written in the journal. */
@Controller
@Droit(Role.PIECES)
class PosteController {

    private static final String PIECE = "/gestion/pieces/{id:[0-9a-f-]{36}}";

    private final PosteFactory pages;
    private final FileDAttente file;
    private final Controles controles;
    private final Acces acces;
    private final SaisieDeDecision saisies;
    private final Lectures lectures;
    private final Horloge horloge;

    PosteController(PosteFactory pages, FileDAttente file, Controles controles, Acces acces, SaisieDeDecision saisies, Lectures lectures, Horloge horloge) {
        this.pages = pages;
        this.file = file;
        this.controles = controles;
        this.acces = acces;
        this.saisies = saisies;
        this.lectures = lectures;
        this.horloge = horloge;
    }

    @GetMapping(PIECE)
    ModelAndView ouvrir(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int zoom, @RequestParam(defaultValue = "0") int tourner) {
        var perimetre = acces.perimetre(agent, Role.PIECES);
        var piece = acces.piece(id, perimetre);
        var bail = file.reserver(id, agent.agent(), horloge.maintenant()).orElse(null);
        lectures.piece(piece, new Identite.DeLAgent(agent.agent()));
        return montrer(new Demande(agent, piece, Adresses.lire(parametres), bail, Map.of(), List.of(), avis(parametres), parametres.getOrDefault("fait", ""),
                page, zoom, tourner), perimetre, HttpStatus.OK);
    }

    private static Avis avis(Map<String, String> parametres) {
        return parametres.containsKey("relance") ? new Avis("Le contrôle de ce fichier recommence : ses pages arrivent ici dès qu’il est fini. "
                + "Vous pouvez passer à une autre pièce.", "fr-alert--success", null) : null;
    }

    @PostMapping(PIECE)
    ModelAndView decider(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie) {
        var perimetre = acces.perimetre(agent, Role.PIECES);
        var piece = acces.piece(id, perimetre);
        var filtre = Adresses.lire(saisie);
        var lue = saisies.lire(saisie, piece);
        if (lue.decision().isEmpty()) {
            return revenir(agent, piece, filtre, saisie, lue.refus(), perimetre);
        }
        if (file.reserver(id, agent.agent(), horloge.maintenant()).isPresent()) {
            return conflit(agent, piece, filtre, "Un autre agent a ouvert cette pièce. Votre décision n’a pas été enregistrée.", perimetre);
        }
        return switch (controles.decider(id, lue.revision(), lue.decision().get(), new Identite.DeLAgent(agent.agent()))) {
            case Effet.Fait(var controle, _, _) -> suivante(agent, perimetre, filtre, id, controle.id());
            case Effet.Conflit(var actuelle, var explication) -> conflit(agent, actuelle, filtre, explication, perimetre);
            case Effet.Refuse(var refus) -> revenir(agent, piece, filtre, saisie, refus, perimetre);
        };
    }

    /** « Passer »: somebody else may take it. */
    @PostMapping(PIECE + "/passe")
    ModelAndView passer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres) {
        var perimetre = acces.perimetre(agent, Role.PIECES);
        acces.piece(id, perimetre);
        file.rendre(id, agent.agent());
        return suivante(agent, perimetre, Adresses.lire(parametres), id, null);
    }

    @PostMapping(PIECE + "/annulation")
    ModelAndView annuler(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> parametres,
            @RequestParam UUID controle) {
        var perimetre = acces.perimetre(agent, Role.PIECES);
        acces.piece(id, perimetre);
        var filtre = Adresses.lire(parametres);
        return switch (controles.annuler(id, controle, new Identite.DeLAgent(agent.agent()))) {
            case Effet.Fait _ -> new ModelAndView("redirect:" + Adresses.piece(id, filtre));
            case Effet.Conflit(var actuelle, var explication) -> conflit(agent, actuelle, filtre, explication, perimetre);
            case Effet.Refuse(var refus) -> conflit(agent, acces.piece(id, perimetre), filtre, refus.getFirst().phrase(), perimetre);
        };
    }

    private ModelAndView suivante(AgentConnecte agent, Perimetre perimetre, Filtre filtre, UUID vue, UUID fait) {
        var prise = file.prendre(perimetre, filtre, agent.agent(), horloge.maintenant(), Optional.of(vue));
        if (prise.isEmpty()) {
            return new ModelAndView("redirect:" + (fait == null ? Adresses.file(filtre) : Adresses.apres("/gestion/pieces/" + vue, filtre, fait)));
        }
        return new ModelAndView("redirect:" + (fait == null ? Adresses.piece(prise.get(), filtre)
                : Adresses.apres("/gestion/pieces/" + prise.get(), filtre, fait)));
    }

    private ModelAndView revenir(AgentConnecte agent, Piece piece, Filtre filtre, Map<String, String> saisie, List<Refus> refus, Perimetre perimetre) {
        return montrer(new Demande(agent, piece, filtre, null, saisie, refus, null, "", 1, 100, 0), perimetre, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView conflit(AgentConnecte agent, Piece piece, Filtre filtre, String explication, Perimetre perimetre) {
        var bail = file.reserver(piece.id(), agent.agent(), horloge.maintenant()).orElse(null);
        return montrer(new Demande(agent, piece, filtre, bail, Map.of(), List.of(), new Avis(explication, "fr-alert--warning", null), "", 1, 100, 0),
                perimetre, HttpStatus.CONFLICT);
    }

    private ModelAndView montrer(Demande demande, Perimetre perimetre, HttpStatus statut) {
        return new ModelAndView("justificatif/web/gestion/poste", Map.of("vue", pages.page(demande, perimetre)), statut);
    }
}

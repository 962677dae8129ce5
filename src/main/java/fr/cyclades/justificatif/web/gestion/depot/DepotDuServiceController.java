package fr.cyclades.justificatif.web.gestion.depot;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.justificatif.Depots.Ou;
import fr.cyclades.justificatif.Envoye;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Reception;
import fr.cyclades.justificatif.Receptions;
import fr.cyclades.justificatif.Remise;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A document that came by post, by mail or at the counter is put in the piece of a candidate, who is told. It is looked at like any other. */
@Controller
@Droit(Role.PIECES)
class DepotDuServiceController {

    private static final String DEPOT = "/gestion/pieces/{id:[0-9a-f-]{36}}/depot";

    private final Situations situations;
    private final Receptions receptions;
    private final FileDAttente file;
    private final Acces acces;
    private final Horloge horloge;

    DepotDuServiceController(Situations situations, Receptions receptions, FileDAttente file, Acces acces, Horloge horloge) {
        this.situations = situations;
        this.receptions = receptions;
        this.file = file;
        this.acces = acces;
        this.horloge = horloge;
    }

    @GetMapping(DEPOT)
    ModelAndView preparer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent) {
        var piece = lire(id, agent);
        var s = situation(piece);
        var aujourdhui = horloge.aujourdhui(s.campagne().zone()).toString();
        return page(new DepotFactory(s, piece, Map.of("recueLe", aujourdhui)), List.of(), HttpStatus.OK);
    }

    @PostMapping(DEPOT)
    ModelAndView deposer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie,
            @RequestParam(required = false) List<MultipartFile> fichiers) {
        var piece = lire(id, agent);
        var s = situation(piece);
        var factory = new DepotFactory(s, piece, saisie);
        var lue = factory.lire();
        if (lue.remise().isEmpty()) {
            return page(factory, lue.refus(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (file.reserver(id, agent.agent(), horloge.maintenant()).isPresent()) {
            return page(factory, List.of(Refus.global("piece_tenue", "Un autre agent a ouvert cette pièce : rien n’a été déposé.")), HttpStatus.CONFLICT);
        }
        return switch (receptions.recevoir(ou(piece, agent, lue.remise().get()), s.campagne().notice().formats(), envoyes(fichiers))) {
            case Reception.Acceptee _ -> new ModelAndView("redirect:/gestion/pieces/" + id);
            case Reception.Refusee(var refus) -> page(factory, refus, HttpStatus.UNPROCESSABLE_CONTENT);
            case Reception.Panne(var refus) -> page(factory, List.of(refus), HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private Ou ou(Piece piece, AgentConnecte agent, Remise remise) {
        return new Ou(piece.candidature(), piece.quoi().code(), agent.identite(), horloge.maintenant(), Optional.of(remise));
    }

    /** A field left empty sends a file without name. */
    private static List<Envoye> envoyes(List<MultipartFile> fichiers) {
        return Stream.ofNullable(fichiers).flatMap(List::stream)
                .filter(f -> f.getSize() > 0 || (f.getOriginalFilename() != null && !f.getOriginalFilename().isEmpty()))
                .map(f -> new Envoye(f.getOriginalFilename(), f.getSize(), f::getInputStream)).toList();
    }

    private Piece lire(UUID id, AgentConnecte agent) {
        return acces.piece(id, acces.perimetre(agent, Role.PIECES));
    }

    private Situation situation(Piece piece) {
        return situations.courante(piece.candidature()).orElseThrow(Acces::absent);
    }

    private static ModelAndView page(DepotFactory factory, List<Refus> refus, HttpStatus statut) {
        return new ModelAndView("justificatif/web/gestion/depot/depot", Map.of("vue", factory.page(refus)), statut);
    }
}

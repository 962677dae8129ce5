package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Perimetre;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.Controles;
import fr.cyclades.justificatif.controle.Effet;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.justificatif.web.gestion.lot.VueBilan.Ligne;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decides on pieces one after the other, each in its own transaction: what cannot be done is said, what is done stays. */
@Component
class LotDePieces {

    private final Controles controles;
    private final Pieces pieces;
    private final FileDAttente file;
    private final Acces acces;
    private final Horloge horloge;

    LotDePieces(Controles controles, Pieces pieces, FileDAttente file, Acces acces, Horloge horloge) {
        this.controles = controles;
        this.pieces = pieces;
        this.file = file;
        this.acces = acces;
        this.horloge = horloge;
    }

    /** @param faits identifiers of the decisions */
    record Bilan(List<Ligne> faites, List<Ligne> ecartees, List<String> faits) {}

    /** @param revision of each piece, as it was on the page; @param recueLe for papers */
    Bilan conformes(List<UUID> choisies, ToIntFunction<Piece> revision, Optional<LocalDate> recueLe, AgentConnecte agent) {
        var perimetre = acces.perimetre(agent, Role.PIECES);
        var bilan = new Bilan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var id : choisies.stream().distinct().toList()) {
            var piece = acces.piece(id, perimetre);
            if (file.reserver(id, agent.agent(), horloge.maintenant()).isPresent()) {
                bilan.ecartees().add(ligne(piece, "Un autre agent a ouvert cette pièce."));
            } else {
                ranger(bilan, piece, controles.decider(id, revision.applyAsInt(piece), new Decision.Conforme(recueLe.filter(_ -> piece.estSurPapier())),
                        new Identite.DeLAgent(agent.agent())));
            }
        }
        return bilan;
    }

    /** Only decisions of this agent, within the perimeter. */
    Bilan annuler(List<UUID> decisions, AgentConnecte agent) {
        var perimetre = acces.perimetre(agent, Role.PIECES);
        var bilan = new Bilan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        decisions.stream().distinct().map(pieces::controle).flatMap(Optional::stream).filter(c -> c.auteur().equals(agent.identite())).forEach(c -> {
            var piece = piece(c.piece(), perimetre);
            ranger(bilan, piece, controles.annuler(piece.id(), c.id(), new Identite.DeLAgent(agent.agent())));
        });
        return bilan;
    }

    private Piece piece(UUID id, Perimetre perimetre) {
        return acces.piece(id, perimetre);
    }

    private static void ranger(Bilan bilan, Piece piece, Effet effet) {
        switch (effet) {
            case Effet.Fait(var controle, _, _) -> {
                bilan.faites().add(ligne(piece, ""));
                bilan.faits().add(controle.id().toString());
            }
            case Effet.Conflit(_, var explication) -> bilan.ecartees().add(ligne(piece, explication));
            case Effet.Refuse(var refus) -> bilan.ecartees().add(ligne(piece, refus.stream().map(Refus::phrase).collect(Collectors.joining(" "))));
        }
    }

    private static Ligne ligne(Piece piece, String detail) {
        return new Ligne(piece.quoi().libelle(), detail, "/gestion/pieces/" + piece.id());
    }
}

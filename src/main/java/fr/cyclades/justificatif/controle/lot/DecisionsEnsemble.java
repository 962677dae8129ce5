package fr.cyclades.justificatif.controle.lot;

import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.Controles;
import fr.cyclades.justificatif.controle.Effet;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.controle.lot.Lots.Acte;
import fr.cyclades.justificatif.controle.lot.Lots.Ligne;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Pieces received or declared conform together, and the undoing of such a lot: what cannot be done is said, the rest is done. */
@Component
class DecisionsEnsemble implements TraitementDeLot {

    private final Controles controles;
    private final Pieces pieces;
    private final FileDAttente file;
    private final Horloge horloge;

    DecisionsEnsemble(Controles controles, Pieces pieces, FileDAttente file, Horloge horloge) {
        this.controles = controles;
        this.pieces = pieces;
        this.file = file;
        this.horloge = horloge;
    }

    @Override
    public Set<Acte> actes() {
        return Set.of(Acte.RECEPTION, Acte.CONFORMITE, Acte.REPRISE);
    }

    @Override
    public Issue traiter(Lot lot, Ligne ligne) {
        var piece = pieces.parId(ligne.quoi().piece().orElseThrow()).orElseThrow();
        var agent = new Identite.DeLAgent(lot.auteur());
        return switch (lot.acte()) {
            case RECEPTION -> issue(controles.decider(piece.id(), ligne.quoi().revision(), new Decision.Recue(lot.recueLe().orElseThrow()), agent));
            case CONFORMITE -> conforme(lot, ligne, piece, agent);
            case REPRISE -> reprendre(piece.id(), ligne.quoi().controle().orElseThrow(), agent);
            case RELANCE, ANNULATION, SUPPRESSION -> throw new IllegalStateException("Not an act on pieces: " + lot.acte());
        };
    }

    /** The pieces are locked before the queue, as by every other act: in the other order, two acts would wait for each other. */
    private Issue conforme(Lot lot, Ligne ligne, Piece piece, Identite.DeLAgent agent) {
        pieces.verrouiller(piece.candidature());
        if (file.reserver(piece.id(), agent.agent(), horloge.maintenant()).isPresent()) {
            return Issue.ecartee("Un autre agent a ouvert cette pièce.");
        }
        var issue = issue(controles.decider(piece.id(), ligne.quoi().revision(), new Decision.Conforme(lot.recueLe().filter(_ -> piece.estSurPapier())), agent));
        file.rendre(piece.id(), agent.agent());
        return issue;
    }

    /** The line keeps the decision that it undid. */
    private Issue reprendre(UUID piece, UUID controle, Identite.DeLAgent agent) {
        return new Issue(issue(controles.annuler(piece, controle, agent)).obstacle(), Optional.of(controle));
    }

    private static Issue issue(Effet effet) {
        return switch (effet) {
            case Effet.Fait(var controle, _, _) -> new Issue("", Optional.of(controle.id()));
            case Effet.Conflit(_, var explication) -> Issue.ecartee(explication);
            case Effet.Refuse(var refus) -> Issue.ecartee(refus.stream().map(Refus::phrase).collect(Collectors.joining(" ")));
        };
    }
}

package fr.cyclades.justificatif;

import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.reglement.PieceDemandee;
import java.util.Optional;
import java.util.UUID;

/**
 * One piece asked of one candidature.
 *
 * @param quoi     what is asked, frozen with {@code version} of the candidature
 * @param demandee false when the answers no longer ask it: set aside, with what it holds
 * @param revision counts every change; a decision names the one that was seen
 */
public record Piece(UUID id, UUID demande, UUID candidature, PieceDemandee quoi, boolean demandee, int version, int revision,
        EtatDePiece etat) {

    public Piece avec(EtatDePiece nouvel) {
        return new Piece(id, demande, candidature, quoi, demandee, version, revision, nouvel);
    }

    /** Without it the file is incomplete. */
    public boolean compte() {
        return demandee && quoi.obligatoire();
    }

    public boolean enLigne() {
        return quoi.mode() == PieceDemandee.Mode.EN_LIGNE;
    }

    /** It travels by post, and no file stands in its place. */
    public boolean estSurPapier() {
        return !enLigne() && !(etat instanceof Transmise) && !(etat instanceof Deposee);
    }

    public Optional<Depot> depot() {
        return etat.depot();
    }

    /** The candidate may put a file here, or another one: the service does not hold it. */
    public boolean estOuverte() {
        return demandee && switch (etat) {
            case AFournir _, Deposee _, NonConforme _ -> true;
            case Transmise _, Recue _, Conforme _ -> false;
        };
    }

    /** The refusal that waits for an answer, or that the file in place answers. */
    public Optional<NonConforme> refus() {
        return switch (etat) {
            case NonConforme refus -> Optional.of(refus);
            case Deposee(_, _, var apres) -> apres;
            case AFournir _, Transmise _, Recue _, Conforme _ -> Optional.empty();
        };
    }

    public Piece deposer(Depot depot) {
        return avec(new Deposee(depot, false, refus()));
    }

    /** Back to what it was before the file: to provide, or refused. */
    public Piece retirer() {
        return avec(refus().<EtatDePiece>map(refus -> refus).orElseGet(AFournir::new));
    }
}

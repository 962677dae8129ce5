package fr.cyclades.justificatif.controle;

import fr.cyclades.justificatif.Controle;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.Delais;
import fr.cyclades.justificatif.EtatDePiece;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Piece;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a piece was before a decision.
 *
 * @param precedente the decision in force before that one
 * @param delais     what the candidate has again to replace a piece refused
 */
record Retour(Controle annule, Optional<Controle> precedente, Delais delais) {

    EtatDePiece etat(Piece piece) {
        return switch (annule.etatAvant()) {
            case "transmise" -> piece.depot().<EtatDePiece>map(Retour::transmise).orElseGet(AFournir::new);
            case "recue" -> new Recue(piece.depot(), recueLe(piece.etat()).orElseGet(() -> jour(annule)));
            case "non_conforme" -> refusPrecedent(piece);
            default -> new AFournir();
        };
    }

    private static Transmise transmise(Depot depot) {
        return new Transmise(depot);
    }

    private EtatDePiece refusPrecedent(Piece piece) {
        return precedente.filter(c -> c.decision() instanceof Decision.NonConforme).<EtatDePiece>map(c -> {
            var refus = (Decision.NonConforme) c.decision();
            return new NonConforme(piece.depot(), refus.motif(), refus.commentaire(), c.le(), refus.recueLe(), delais.redepot(c.annonceLe().orElse(c.le())));
        }).orElseGet(AFournir::new);
    }

    private static LocalDate jour(Controle controle) {
        return LocalDate.ofInstant(controle.le(), ZoneOffset.UTC);
    }

    /** Whether nothing came on top of this decision. */
    static boolean estEncoreCelleDe(Controle controle, Piece piece) {
        var fichier = piece.depot().map(Depot::fichier);
        return fichier.equals(controle.fichier()) && switch (controle.decision()) {
            case Decision.Conforme _ -> piece.etat() instanceof Conforme;
            case Decision.NonConforme _ -> piece.etat() instanceof NonConforme;
            case Decision.Recue _ -> piece.etat() instanceof Recue;
        };
    }

    static String code(EtatDePiece etat) {
        return switch (etat) {
            case AFournir _ -> "a_fournir";
            case Deposee _ -> "deposee";
            case Transmise _ -> "transmise";
            case Recue _ -> "recue";
            case NonConforme _ -> "non_conforme";
            case Conforme _ -> "conforme";
        };
    }

    /** The day on which the paper came, when it is known. */
    static Optional<LocalDate> recueLe(EtatDePiece etat) {
        return switch (etat) {
            case Recue(_, var le) -> Optional.of(le);
            case NonConforme refus -> refus.recueLe();
            case Conforme conforme -> conforme.recueLe();
            case AFournir _, Deposee _, Transmise _ -> Optional.empty();
        };
    }
}

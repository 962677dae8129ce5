package fr.cyclades.justificatif;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.Echeance;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the pieces of a candidature stand, all together: a pure function of what is stored, of the dates and of the instant. Only the
 * compulsory pieces count.
 *
 * @param version of the inscription, current
 * @param validee whether this version was signed by a click of its own (VALIDATION_EN_LIGNE)
 */
public record Bilan(List<Demande> demandes, Campagne campagne, int version, boolean validee, Instant maintenant) {

    public Dossier dossier() {
        var refusees = comptent().filter(p -> p.etat() instanceof NonConforme).toList();
        var manquantes = manquantes();
        var postales = comptent().filter(p -> !p.enLigne() && p.etat() instanceof AFournir).toList();
        if (comptent().findAny().isEmpty() && !aValider()) {
            return new Dossier(Etat.SANS_PIECE, 0, 0, Optional.empty());
        }
        if (!refusees.isEmpty()) {
            return dossier(Etat.A_COMPLETER, manquantes.size(), refusees.size(), Stream.concat(refusees.stream(), manquantes.stream()));
        }
        if (!manquantes.isEmpty()) {
            return dossier(Etat.INCOMPLET, manquantes.size(), 0, manquantes.stream());
        }
        var aTransmettre = demandes.stream().filter(this::estATransmettre).filter(d -> d.demandees().stream().anyMatch(Piece::compte)).toList();
        if (!aTransmettre.isEmpty()) {
            return horsDelai(new Dossier(Etat.A_TRANSMETTRE, 0, 0,
                    aTransmettre.stream().map(new Delais(campagne)::finDuClic).min(Comparator.comparing(Echeance::limite))));
        }
        if (aValider()) {
            return horsDelai(new Dossier(Etat.A_VALIDER, 0, 0, Optional.of(campagne.echeancier().depot("").fin())));
        }
        if (!postales.isEmpty()) {
            return dossier(Etat.ATTENTE_POSTALE, postales.size(), 0, postales.stream());
        }
        return new Dossier(comptent().allMatch(p -> p.etat() instanceof Conforme) ? Etat.VALIDE : Etat.TRANSMIS, 0, 0, Optional.empty());
    }

    /** Compulsory, on line, and not there. */
    public List<Piece> manquantes() {
        return comptent().filter(p -> p.enLigne() && p.etat() instanceof AFournir).toList();
    }

    /**
     * Everything that keeps « J’ai fourni toutes mes pièces » from being clicked: what is missing, and what is refused and not replaced. A
     * paper keeps nothing: it may be on its way.
     */
    public static List<Piece> bloquantes(Demande demande) {
        return demande.mode() == Mode.POSTAL ? List.of() : demande.demandees().stream()
                .filter(p -> p.compte() && (p.etat() instanceof AFournir || p.etat() instanceof NonConforme)).toList();
    }

    /** The click is expected: a file waits for it, or the click is the signature of this version (decision 23). */
    public boolean estATransmettre(Demande demande) {
        if (demande.demandees().isEmpty()) {
            return false;
        }
        var signe = demande.mode() == Mode.EN_LIGNE && campagne.notice().signature() == ModeDeSignature.CLIC_PIECES && demande.fournieVersion() < version;
        return signe || demande.demandees().stream().anyMatch(p -> p.etat() instanceof Deposee);
    }

    /** The click was made and nothing was reopened since: nothing can be added (R108). */
    public boolean estFournie(Demande demande) {
        return demande.fournieLe().isPresent() && !estATransmettre(demande) && bloquantes(demande).isEmpty();
    }

    /** A file may be put in this piece, for all that is not a date. */
    public boolean estOuverte(Piece piece, Demande demande) {
        return piece.estOuverte() && (piece.enLigne() || revientEnLigne(piece)) && (!estFournie(demande) || piece.refus().isPresent());
    }

    /** A paper that was refused, and may come back on line: a choice of the campagne. */
    public boolean revientEnLigne(Piece piece) {
        return !piece.enLigne() && piece.refus().isPresent() && campagne.notice().redepot().enLigne();
    }

    private boolean aValider() {
        return campagne.notice().signature() == ModeDeSignature.VALIDATION_EN_LIGNE && !validee;
    }

    private Stream<Piece> comptent() {
        return demandes.stream().flatMap(d -> d.pieces().stream()).filter(Piece::compte);
    }

    private Dossier dossier(Etat etat, int manquantes, int refusees, Stream<Piece> enJeu) {
        var delais = new Delais(campagne);
        return horsDelai(new Dossier(etat, manquantes, refusees, enJeu.map(delais::fin).min(Comparator.comparing(Echeance::limite))));
    }

    private Dossier horsDelai(Dossier dossier) {
        return dossier.limite().filter(limite -> limite.estPassee(maintenant)).isEmpty() ? dossier
                : new Dossier(Etat.HORS_DELAI, dossier.manquantes(), dossier.refusees(), dossier.limite());
    }
}

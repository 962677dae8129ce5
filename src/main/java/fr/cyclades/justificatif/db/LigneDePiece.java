package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;
import static fr.cyclades.justificatif.db.Colonnes.instant;
import static fr.cyclades.justificatif.db.Colonnes.instantOuRien;
import static fr.cyclades.justificatif.db.Colonnes.jourOuRien;

import fr.cyclades.justificatif.EtatDePiece;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A row of {@code justificatif.piece}, read and written. */
final class LigneDePiece {

    /** To be read with the columns of its demande. */
    static final String COLONNES = """
            p.id, p.demande, p.candidature, p.code, p.rang, p.libelle, p.aide, p.motif, p.obligatoire, p.signature, p.source, p.demandee,
            p.version, p.revision, p.etat, p.fichier, p.deposee_le, p.transmise_le, p.a_verifier, p.recue_le, p.controlee_le, p.refus,
            p.commentaire, p.redepot, p.validee_le, d.regroupement, d.libelle as libelle_regroupement, d.mode
            """;

    private LigneDePiece() {}

    static Piece lire(ResultSet r) throws SQLException {
        var quoi = new PieceDemandee(r.getString("code"), r.getString("libelle"), r.getString("aide"), r.getString("motif"),
                r.getBoolean("obligatoire"), r.getString("regroupement"), r.getString("libelle_regroupement"),
                Mode.valueOf(r.getString("mode").toUpperCase(java.util.Locale.ROOT)), r.getBoolean("signature"), r.getString("source"));
        return new Piece(id(r, "id"), id(r, "demande"), id(r, "candidature"), quoi, r.getBoolean("demandee"), r.getInt("version"),
                r.getInt("revision"), etat(r));
    }

    private static EtatDePiece etat(ResultSet r) throws SQLException {
        return switch (r.getString("etat")) {
            case "deposee" -> new Deposee(depot(r).orElseThrow(), r.getBoolean("a_verifier"),
                    r.getObject("controlee_le") == null ? Optional.empty() : Optional.of(nonConforme(r, Optional.empty())));
            case "transmise" -> new Transmise(depot(r).orElseThrow());
            case "recue" -> new Recue(depot(r), jourOuRien(r, "recue_le").orElseThrow());
            case "non_conforme" -> nonConforme(r, depot(r));
            case "conforme" -> new Conforme(depot(r), instant(r, "controlee_le"), jourOuRien(r, "recue_le"), instantOuRien(r, "validee_le"));
            default -> new AFournir();
        };
    }

    private static NonConforme nonConforme(ResultSet r, Optional<Depot> depot) throws SQLException {
        return new NonConforme(depot, r.getString("refus"), r.getString("commentaire"), instant(r, "controlee_le"),
                jourOuRien(r, "recue_le"), instant(r, "redepot"));
    }

    private static Optional<Depot> depot(ResultSet r) throws SQLException {
        return r.getObject("fichier") == null ? Optional.empty()
                : Optional.of(new Depot(id(r, "fichier"), instant(r, "deposee_le"), instantOuRien(r, "transmise_le")));
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

    /** The columns that the state fills; the others are empty. */
    static Map<String, Object> parametres(Piece piece) {
        var p = new HashMap<String, Object>();
        p.put("etat", code(piece.etat()));
        p.put("fichier", piece.depot().map(Depot::fichier).orElse(null));
        p.put("deposee_le", instant(piece.depot().map(Depot::le)));
        p.put("transmise_le", instant(piece.depot().flatMap(Depot::transmisLe)));
        p.put("a_verifier", piece.etat() instanceof Deposee(_, var aVerifier, _) && aVerifier);
        p.put("recue_le", null);
        p.put("controlee_le", null);
        p.put("refus", "");
        p.put("commentaire", "");
        p.put("redepot", null);
        p.put("validee_le", null);
        piece.refus().ifPresent(refus -> refus(p, refus));
        switch (piece.etat()) {
            case Recue(_, var le) -> p.put("recue_le", le);
            case Conforme(_, var le, var recueLe, var valideeLe) -> {
                p.put("controlee_le", instant(le));
                p.put("recue_le", recueLe.orElse(null));
                p.put("validee_le", instant(valideeLe));
            }
            case AFournir _, Deposee _, Transmise _, NonConforme _ -> { }
        }
        return p;
    }

    private static void refus(Map<String, Object> p, NonConforme refus) {
        p.put("controlee_le", instant(refus.le()));
        p.put("refus", refus.motif());
        p.put("commentaire", refus.commentaire());
        p.put("recue_le", refus.recueLe().orElse(null));
        p.put("redepot", instant(refus.jusqua()));
    }
}

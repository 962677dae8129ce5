package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;
import static fr.cyclades.justificatif.db.Colonnes.instant;
import static fr.cyclades.justificatif.db.Colonnes.instantOuRien;
import static fr.cyclades.justificatif.db.Colonnes.jourOuRien;

import fr.cyclades.justificatif.Controle;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.socle.Identite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions, each kept. */
@Component
class JdbcControles {

    static final String COLONNES = "id, piece, fichier, decision, refus, commentaire, recue_le, le, auteur, etat_avant, revision, annonce_le, annule_le";
    private static final String LECTURE = "select " + COLONNES + " from justificatif.controle ";

    private final JdbcClient base;

    JdbcControles(JdbcClient base) {
        this.base = base;
    }

    void noter(Controle c) {
        base.sql("""
                insert into justificatif.controle (id, piece, fichier, decision, refus, commentaire, recue_le, le, auteur, etat_avant, revision)
                values (:id, :piece, cast(:fichier as uuid), :decision, :refus, :commentaire, cast(:recue_le as date), :le, :auteur,
                    :etat_avant, :revision)""")
                .param("id", c.id()).param("piece", c.piece()).param("fichier", c.fichier().orElse(null)).param("decision", code(c.decision()))
                .param("refus", c.decision() instanceof Decision.NonConforme(var motif, _, _) ? motif : "")
                .param("commentaire", c.decision() instanceof Decision.NonConforme(_, var commentaire, _) ? commentaire : "")
                .param("recue_le", recueLe(c.decision()).orElse(null)).param("le", instant(c.le())).param("auteur", Colonnes.auteur(c.auteur()))
                .param("etat_avant", c.etatAvant()).param("revision", c.revision()).update();
    }

    void annuler(UUID controle, Instant le, Identite auteur) {
        base.sql("update justificatif.controle set annule_le = :le, annule_par = :auteur where id = :id and annule_le is null")
                .param("le", instant(le)).param("auteur", Colonnes.auteur(auteur)).param("id", controle).update();
    }

    List<Controle> de(UUID piece) {
        return base.sql(LECTURE + "where piece = ? order by le desc, revision desc").params(piece).query(JdbcControles::lire).list();
    }

    Optional<Controle> parId(UUID controle) {
        return base.sql(LECTURE + "where id = ?").params(controle).query(JdbcControles::lire).optional();
    }

    static Controle lire(ResultSet r, int rang) throws SQLException {
        return new Controle(id(r, "id"), id(r, "piece"), Optional.ofNullable(id(r, "fichier")), decision(r), instant(r, "le"),
                Colonnes.auteur(r.getString("auteur")), r.getString("etat_avant"), r.getInt("revision"), instantOuRien(r, "annonce_le"),
                instantOuRien(r, "annule_le"));
    }

    private static Decision decision(ResultSet r) throws SQLException {
        return switch (r.getString("decision")) {
            case "conforme" -> new Decision.Conforme(jourOuRien(r, "recue_le"));
            case "non_conforme" -> new Decision.NonConforme(r.getString("refus"), r.getString("commentaire"), jourOuRien(r, "recue_le"));
            default -> new Decision.Recue(jourOuRien(r, "recue_le").orElseThrow());
        };
    }

    private static String code(Decision decision) {
        return switch (decision) {
            case Decision.Conforme _ -> "conforme";
            case Decision.NonConforme _ -> "non_conforme";
            case Decision.Recue _ -> "recue";
        };
    }

    private static Optional<LocalDate> recueLe(Decision decision) {
        return switch (decision) {
            case Decision.Conforme(var le) -> le;
            case Decision.NonConforme(_, _, var le) -> le;
            case Decision.Recue(var le) -> Optional.of(le);
        };
    }
}

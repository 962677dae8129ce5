package fr.cyclades.compte.db;

import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.compte.Registre.Compte;
import fr.cyclades.referentiel.Pays;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.NumeroCandidat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** From rows to records. */
final class LectureDesComptes {

    private LectureDesComptes() {}

    static Candidat candidat(ResultSet r, Pays pays) throws SQLException {
        var code = r.getString("pays");
        return new Candidat(
                r.getObject("id", UUID.class), Civilite.valueOf(r.getString("civilite")), r.getString("nom_de_naissance"),
                r.getString("nom_d_usage"), r.getString("prenoms"), r.getObject("naissance", LocalDate.class),
                new LieuDeNaissance(code, pays.nom(code), r.getString("commune"), r.getString("code_insee"), r.getString("departement")),
                new AdresseMail(r.getString("adresse")), Optional.ofNullable(r.getString("numero")).map(NumeroCandidat::new),
                r.getBoolean("etat_civil_fige"));
    }

    static Compte compte(ResultSet r) throws SQLException {
        return new Compte(
                r.getObject("id", UUID.class), r.getObject("candidat", UUID.class), new AdresseMail(r.getString("adresse")),
                r.getString("mot_de_passe"), instant(r, "cree").orElseThrow(), instant(r, "remis"), instant(r, "active"));
    }

    static Optional<Instant> instant(ResultSet r, String colonne) throws SQLException {
        return Optional.ofNullable(r.getObject(colonne, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime enBase(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

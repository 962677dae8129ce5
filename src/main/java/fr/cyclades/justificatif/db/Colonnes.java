package fr.cyclades.justificatif.db;

import fr.cyclades.socle.Identite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** How values are written in the columns, and read back. */
final class Colonnes {

    private Colonnes() {}

    static OffsetDateTime instant(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static OffsetDateTime instant(Optional<Instant> instant) {
        return instant(instant.orElse(null));
    }

    static Instant instant(ResultSet r, String colonne) throws SQLException {
        return instantOuRien(r, colonne).orElseThrow();
    }

    static Optional<Instant> instantOuRien(ResultSet r, String colonne) throws SQLException {
        return Optional.ofNullable(r.getObject(colonne, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Optional<LocalDate> jourOuRien(ResultSet r, String colonne) throws SQLException {
        return Optional.ofNullable(r.getObject(colonne, LocalDate.class));
    }

    static UUID id(ResultSet r, String colonne) throws SQLException {
        return r.getObject(colonne, UUID.class);
    }

    static String auteur(Identite auteur) {
        return switch (auteur) {
            case Identite.DuCandidat(UUID candidat) -> "candidat:" + candidat;
            case Identite.DeLAgent(UUID agent) -> "agent:" + agent;
            case Identite.DuSysteme() -> "systeme";
        };
    }

    static Identite auteur(String texte) {
        var parties = texte.split(":", 2);
        return switch (parties[0]) {
            case "candidat" -> new Identite.DuCandidat(UUID.fromString(parties[1]));
            case "agent" -> new Identite.DeLAgent(UUID.fromString(parties[1]));
            default -> new Identite.DuSysteme();
        };
    }
}

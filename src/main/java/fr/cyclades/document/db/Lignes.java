package fr.cyclades.document.db;

import fr.cyclades.document.Document;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Reads the rows of {@code document.document}. */
final class Lignes {

    private Lignes() {}

    static Document document(ResultSet ligne, int rang) throws SQLException {
        return new Document(
                ligne.getObject("id", UUID.class),
                ligne.getString("cle"),
                ligne.getObject("candidat", UUID.class),
                ligne.getObject("candidature", UUID.class),
                ligne.getString("type"),
                ligne.getString("libelle"),
                ligne.getString("groupe"),
                ligne.getInt("version"),
                ligne.getString("fichier"),
                ligne.getLong("octets"),
                ligne.getObject("publie", OffsetDateTime.class).toInstant(),
                ZoneId.of(ligne.getString("fuseau")),
                ligne.getString("lieu"));
    }
}

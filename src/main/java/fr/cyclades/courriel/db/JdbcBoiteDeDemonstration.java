package fr.cyclades.courriel.db;

import fr.cyclades.courriel.BoiteDeDemonstration;
import fr.cyclades.courriel.CourrielRecu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@ConditionalOnBooleanProperty("cyclades.demonstration")
class JdbcBoiteDeDemonstration implements BoiteDeDemonstration {

    private final JdbcClient base;

    JdbcBoiteDeDemonstration(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<CourrielRecu> recus(String adresse, int page, int taille) {
        return base.sql("""
                select id, destination, objet, texte, html, remis
                from courriel.message
                where remis is not null and position(:adresse in lower(destination)) > 0
                order by remis desc, rang desc
                limit :taille offset :debut
                """)
                .param("adresse", adresse.strip().toLowerCase(Locale.ROOT))
                .param("taille", taille)
                .param("debut", (long) page * taille)
                .query(JdbcBoiteDeDemonstration::recu)
                .list();
    }

    @Override
    public int nombre(String adresse) {
        return base.sql("""
                select count(*) from courriel.message
                where remis is not null and position(:adresse in lower(destination)) > 0
                """)
                .param("adresse", adresse.strip().toLowerCase(Locale.ROOT))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<CourrielRecu> lire(UUID message) {
        return base.sql("select id, destination, objet, texte, html, remis from courriel.message where remis is not null and id = :id")
                .param("id", message)
                .query(JdbcBoiteDeDemonstration::recu)
                .optional();
    }

    private static CourrielRecu recu(ResultSet ligne, int rang) throws SQLException {
        return new CourrielRecu(
                ligne.getObject("id", UUID.class),
                ligne.getString("destination"),
                ligne.getString("objet"),
                ligne.getString("texte"),
                ligne.getString("html"),
                ligne.getObject("remis", OffsetDateTime.class).toInstant());
    }
}

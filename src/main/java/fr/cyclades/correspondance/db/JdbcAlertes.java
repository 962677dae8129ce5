package fr.cyclades.correspondance.db;

import fr.cyclades.correspondance.Alertes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAlertes implements Alertes {

    private final JdbcClient base;

    JdbcAlertes(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void demander(UUID candidat, String campagne, Instant le) {
        base.sql("""
                        insert into correspondance.ouverture_attendue (candidat, campagne, demandee_le) values (?, ?, ?)
                        on conflict do nothing""")
                .params(candidat, campagne, enBase(le))
                .update();
    }

    @Override
    public void arreter(UUID candidat, String campagne) {
        base.sql("delete from correspondance.ouverture_attendue where candidat = ? and campagne = ? and prevenue_le is null")
                .params(candidat, campagne)
                .update();
    }

    @Override
    public Optional<Alerte> de(UUID candidat, String campagne) {
        return base.sql("select demandee_le, prevenue_le from correspondance.ouverture_attendue where candidat = ? and campagne = ?")
                .params(candidat, campagne)
                .query((r, rang) -> new Alerte(instant(r, "demandee_le").orElseThrow(), instant(r, "prevenue_le")))
                .optional();
    }

    @Override
    public Set<String> attendues() {
        return base.sql("select distinct campagne from correspondance.ouverture_attendue where prevenue_le is null").query(String.class).set();
    }

    @Override
    public List<UUID> prendre(String campagne, int nombre, Instant le) {
        return base.sql("""
                        update correspondance.ouverture_attendue set prevenue_le = :le
                        where campagne = :campagne and candidat in (
                            select candidat from correspondance.ouverture_attendue
                            where campagne = :campagne and prevenue_le is null
                            order by candidat limit :nombre for update skip locked)
                        returning candidat""")
                .param("campagne", campagne)
                .param("nombre", nombre)
                .param("le", enBase(le))
                .query(UUID.class)
                .list();
    }

    private static Optional<Instant> instant(ResultSet r, String colonne) throws SQLException {
        return Optional.ofNullable(r.getObject(colonne, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime enBase(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

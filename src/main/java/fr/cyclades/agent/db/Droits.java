package fr.cyclades.agent.db;

import fr.cyclades.agent.Habilitation;
import fr.cyclades.agent.Role;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code agent.habilitation}. */
@Component
class Droits {

    private final JdbcClient base;

    Droits(JdbcClient base) {
        this.base = base;
    }

    List<Habilitation> de(UUID agent) {
        return base.sql("""
                select id, role, academie, examen, bureau from agent.habilitation where agent = :agent
                order by role, academie, examen, bureau
                """).param("agent", agent)
                .query((r, i) -> new Habilitation(r.getObject("id", UUID.class), Role.valueOf(r.getString("role")),
                        r.getString("academie"), r.getString("examen"), r.getString("bureau")))
                .list();
    }

    boolean ajouter(UUID agent, Habilitation droit, OffsetDateTime quand) {
        return base.sql("""
                insert into agent.habilitation (id, agent, role, academie, examen, bureau, accordee)
                values (:id, :agent, :role, :academie, :examen, :bureau, :quand)
                on conflict (agent, role, academie, examen, bureau) do nothing
                """)
                .param("id", droit.id()).param("agent", agent).param("role", droit.role().name()).param("academie", droit.academie())
                .param("examen", droit.examen()).param("bureau", droit.bureau()).param("quand", quand).update() == 1;
    }

    boolean retirer(UUID agent, UUID habilitation) {
        return base.sql("delete from agent.habilitation where id = :id and agent = :agent")
                .param("id", habilitation).param("agent", agent).update() == 1;
    }
}

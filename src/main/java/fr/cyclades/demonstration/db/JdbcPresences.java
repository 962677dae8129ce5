package fr.cyclades.demonstration.db;

import fr.cyclades.demonstration.Presences;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPresences implements Presences {

    private final JdbcClient base;

    JdbcPresences(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Set<String> cles() {
        return base.sql("select cle from demonstration.presence").query(String.class).set();
    }

    @Override
    public void noter(String cle, UUID candidat) {
        base.sql("insert into demonstration.presence (cle, candidat) values (:cle, :candidat)")
                .param("cle", cle)
                .param("candidat", candidat)
                .update();
    }
}

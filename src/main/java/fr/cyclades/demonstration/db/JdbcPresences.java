package fr.cyclades.demonstration.db;

import fr.cyclades.demonstration.Presences;
import java.util.Optional;
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

    @Override
    public Optional<UUID> candidat(String cle) {
        return base.sql("select candidat from demonstration.presence where cle = :cle").param("cle", cle).query(UUID.class).optional();
    }

    @Override
    public Set<String> demarches() {
        return base.sql("select personnage from demonstration.demarche").query(String.class).set();
    }

    @Override
    public void noterDemarche(String cle, UUID candidature) {
        base.sql("insert into demonstration.demarche (personnage, candidature) values (:cle, :candidature)")
                .param("cle", cle)
                .param("candidature", candidature)
                .update();
    }

    @Override
    public Optional<UUID> candidature(String cle) {
        return base.sql("select candidature from demonstration.demarche where personnage = :cle").param("cle", cle).query(UUID.class).optional();
    }

    @Override
    public int gestes(String cle) {
        return base.sql("select gestes from demonstration.demarche where personnage = :cle").param("cle", cle).query(Integer.class).single();
    }

    @Override
    public void noterGestes(String cle, int faits) {
        base.sql("update demonstration.demarche set gestes = :faits where personnage = :cle").param("faits", faits).param("cle", cle).update();
    }
}

package fr.cyclades.amenagement.db;

import fr.cyclades.amenagement.Rattrapages;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRattrapages implements Rattrapages {

    private static final UUID DEBUT = new UUID(0, 0);

    private final JdbcClient base;

    JdbcRattrapages(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<UUID> apres(String campagne) {
        var connue = base.sql("select case when fini then null else apres end as apres from amenagement.rattrapage where campagne = :campagne")
                .param("campagne", campagne).query((l, _) -> Optional.ofNullable(l.getObject("apres", UUID.class))).optional();
        return connue.orElse(Optional.of(DEBUT));
    }

    @Override
    public void avancer(String campagne, UUID apres) {
        ecrire(campagne, apres, false);
    }

    @Override
    public void finir(String campagne) {
        ecrire(campagne, DEBUT, true);
    }

    private void ecrire(String campagne, UUID apres, boolean fini) {
        base.sql("""
                insert into amenagement.rattrapage (campagne, apres, fini) values (:campagne, :apres, :fini)
                on conflict (campagne) do update set apres = excluded.apres, fini = excluded.fini""")
                .param("campagne", campagne).param("apres", apres).param("fini", fini).update();
    }
}

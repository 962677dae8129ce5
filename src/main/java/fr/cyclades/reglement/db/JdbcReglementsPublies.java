package fr.cyclades.reglement.db;

import fr.cyclades.reglement.load.ReglementsPublies;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReglementsPublies implements ReglementsPublies {

    private final JdbcClient base;

    JdbcReglementsPublies(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void garder(String empreinte, String campagne, String texte, Instant quand) {
        base.sql("""
                        insert into reglement.reglement_publie (empreinte, campagne, texte, publie_le)
                        values (:empreinte, :campagne, :texte, :quand)
                        on conflict (empreinte) do nothing
                        """)
                .param("empreinte", empreinte)
                .param("campagne", campagne)
                .param("texte", texte)
                .param("quand", quand.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Set<String> connues() {
        return Set.copyOf(base.sql("select empreinte from reglement.reglement_publie").query(String.class).list());
    }

    @Override
    public Optional<Garde> lire(String empreinte) {
        return base.sql("select campagne, texte from reglement.reglement_publie where empreinte = :empreinte")
                .param("empreinte", empreinte)
                .query((ligne, rang) -> new Garde(ligne.getString("campagne"), ligne.getString("texte")))
                .optional();
    }
}

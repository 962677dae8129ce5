package fr.cyclades.stockage.db;

import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Inventaire;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The objects in SQL, for the inventory. */
@Repository
public class JdbcObjets {

    private final JdbcClient base;

    JdbcObjets(JdbcClient base) {
        this.base = base;
    }

    /** Notes that these were found in the storage; one that was unknown is kept as if deposited now. @return how many were unknown */
    public long noterVus(Collection<Empreinte> vus, Instant maintenant) {
        return base.sql("""
                insert into stockage.objet (empreinte, dernier_depot, vu)
                select unnest(cast(:vus as bytea[])), cast(:instant as timestamptz), cast(:instant as timestamptz)
                on conflict (empreinte) do update set vu = excluded.vu
                returning (xmax = 0) as nouveau
                """)
                .param("vus", vus.stream().map(Empreinte::octets).toArray(byte[][]::new))
                .param("instant", maintenant.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .list().stream().filter(nouveau -> nouveau).count();
    }

    /** Known before this instant and not seen since, after this one in the order of fingerprints. */
    public List<Empreinte> nonVus(Instant depuis, Optional<Empreinte> apres, int combien) {
        return suite("dernier_depot < :instant and (vu is null or vu < :instant)", depuis, apres, combien, "");
    }

    /** Last deposited before this instant, locked until the end of the transaction; those that another node holds are left to it. */
    public List<Empreinte> anciens(Instant seuil, Optional<Empreinte> apres, int combien) {
        return suite("dernier_depot < :instant", seuil, apres, combien, " for update skip locked");
    }

    private List<Empreinte> suite(String condition, Instant instant, Optional<Empreinte> apres, int combien, String verrou) {
        return base.sql("select empreinte from stockage.objet where " + condition
                + " and empreinte > :apres order by empreinte limit :combien" + verrou)
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .param("apres", apres.map(Empreinte::octets).orElse(new byte[0]))
                .param("combien", combien)
                .query((ligne, _) -> Empreinte.of(ligne.getBytes("empreinte")))
                .list();
    }

    public void oublier(Empreinte empreinte) {
        base.sql("delete from stockage.objet where empreinte = :empreinte").param("empreinte", empreinte.octets()).update();
    }

    public void ecrire(Inventaire inventaire) {
        base.sql("""
                insert into stockage.inventaire (instant, presents, adoptes, retires, manquants)
                values (:instant, :presents, :adoptes, :retires, :manquants)
                on conflict (instant) do nothing
                """)
                .param("instant", inventaire.instant().atOffset(ZoneOffset.UTC))
                .param("presents", inventaire.presents())
                .param("adoptes", inventaire.adoptes())
                .param("retires", inventaire.retires())
                .param("manquants", inventaire.manquants().stream().limit(1000).map(Empreinte::texte).toArray(String[]::new))
                .update();
    }

    public Optional<Inventaire> dernierInventaire() {
        return base.sql("select instant, presents, adoptes, retires, manquants from stockage.inventaire order by instant desc limit 1")
                .query((ligne, _) -> new Inventaire(
                        ligne.getObject("instant", OffsetDateTime.class).toInstant(),
                        ligne.getLong("presents"), ligne.getLong("adoptes"), ligne.getLong("retires"),
                        Arrays.stream((String[]) ligne.getArray("manquants").getArray()).map(Empreinte::new).toList()))
                .optional();
    }
}

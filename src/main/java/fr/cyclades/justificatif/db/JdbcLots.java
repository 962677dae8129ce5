package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;
import static fr.cyclades.justificatif.db.Colonnes.instant;

import fr.cyclades.justificatif.controle.fin.Lots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLots implements Lots {

    private static final String LIGNES = """
            select l.rang, l.candidature, x.numero, x.nom, l.etat, l.explication
            from justificatif.lot_ligne l join justificatif.fiche x on x.candidature = l.candidature where l.lot = :lot
            """;

    private final JdbcClient base;

    JdbcLots(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void ouvrir(Lot lot, List<UUID> candidatures) {
        base.sql("insert into justificatif.lot (id, acte, motif, canal, auteur, le) values (:id, :acte, :motif, :canal, :auteur, :le)")
                .param("id", lot.id()).param("acte", lot.acte().name().toLowerCase(Locale.ROOT)).param("motif", lot.motif())
                .param("canal", lot.canal()).param("auteur", lot.auteur()).param("le", instant(lot.le())).update();
        base.sql("""
                insert into justificatif.lot_ligne (lot, rang, candidature)
                select :lot, rang, candidature from unnest(cast(:ids as uuid[])) with ordinality as t (candidature, rang)""")
                .param("lot", lot.id()).param("ids", candidatures.toArray(UUID[]::new)).update();
    }

    @Override
    public Optional<Lot> parId(UUID lot) {
        return base.sql("select id, acte, motif, canal, auteur, le from justificatif.lot where id = :id").param("id", lot)
                .query((r, _) -> new Lot(id(r, "id"), Acte.valueOf(r.getString("acte").toUpperCase(Locale.ROOT)), r.getString("motif"),
                        r.getString("canal"), id(r, "auteur"), instant(r, "le"))).optional();
    }

    @Override
    public Avancement avancement(UUID lot) {
        return base.sql("""
                select count(*) as total, count(*) filter (where etat = 'faite') as faites, count(*) filter (where etat = 'ecartee') as ecartees
                from justificatif.lot_ligne where lot = :lot""").param("lot", lot)
                .query((r, _) -> new Avancement(r.getLong("total"), r.getLong("faites"), r.getLong("ecartees"))).single();
    }

    @Override
    public List<Ligne> lignes(UUID lot, int debut, int nombre) {
        return base.sql(LIGNES + " order by l.rang limit :nombre offset :debut").param("lot", lot).param("nombre", nombre).param("debut", debut)
                .query(JdbcLots::ligne).list();
    }

    @Override
    public Optional<Ligne> prochaine(UUID lot) {
        return base.sql(LIGNES + " and l.etat = 'a_faire' order by l.rang limit 1 for update of l skip locked").param("lot", lot)
                .query(JdbcLots::ligne).optional();
    }

    @Override
    public void terminer(UUID lot, int rang, Ligne.Etat etat, String explication) {
        base.sql("update justificatif.lot_ligne set etat = :etat, explication = :explication where lot = :lot and rang = :rang")
                .param("etat", etat.name().toLowerCase(Locale.ROOT)).param("explication", explication).param("lot", lot).param("rang", rang).update();
    }

    private static Ligne ligne(ResultSet r, int rang) throws SQLException {
        return new Ligne(r.getInt("rang"), id(r, "candidature"), r.getString("numero"), r.getString("nom"),
                Ligne.Etat.valueOf(r.getString("etat").toUpperCase(Locale.ROOT)), r.getString("explication"));
    }
}

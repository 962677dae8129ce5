package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;
import static fr.cyclades.justificatif.db.Colonnes.instant;
import static fr.cyclades.justificatif.db.Colonnes.jourOuRien;

import fr.cyclades.justificatif.controle.lot.Lots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLots implements Lots {

    private static final String LOT = "select id, acte, motif, canal, recue_le, auteur, le from justificatif.lot ";
    private static final String LIGNES = """
            select l.rang, l.candidature, l.piece, l.revision, l.controle, l.etat, l.explication,
                coalesce(x.numero, '') as numero, coalesce(x.nom, '') as nom, coalesce(p.libelle, '') as libelle
            from justificatif.lot_ligne l left join justificatif.fiche x on x.candidature = l.candidature
                left join justificatif.piece p on p.id = l.piece
            where l.lot = :lot
            """;

    private final JdbcClient base;

    JdbcLots(JdbcClient base) {
        this.base = base;
    }

    @Override
    public boolean ouvrir(Lot lot, List<AFaire> lignes) {
        var neuf = base.sql("""
                insert into justificatif.lot (id, acte, motif, canal, recue_le, auteur, le)
                values (:id, :acte, :motif, :canal, :recueLe, :auteur, :le) on conflict (id) do nothing""")
                .param("id", lot.id()).param("acte", lot.acte().name().toLowerCase(Locale.ROOT)).param("motif", lot.motif()).param("canal", lot.canal())
                .param("recueLe", lot.recueLe().orElse(null)).param("auteur", lot.auteur()).param("le", instant(lot.le())).update() == 1;
        if (neuf) {
            base.sql("""
                    insert into justificatif.lot_ligne (lot, rang, candidature, piece, revision, controle)
                    select :lot, rang, candidature, piece, revision, controle
                    from unnest(cast(:rangs as int[]), cast(:candidatures as uuid[]), cast(:pieces as uuid[]), cast(:revisions as int[]), cast(:controles as uuid[]))
                        as t (rang, candidature, piece, revision, controle)
                    on conflict do nothing""")
                    .param("lot", lot.id()).param("rangs", IntStream.rangeClosed(1, lignes.size()).boxed().toArray(Integer[]::new))
                    .param("candidatures", lignes.stream().map(AFaire::candidature).toArray(UUID[]::new))
                    .param("pieces", lignes.stream().map(l -> l.piece().orElse(null)).toArray(UUID[]::new))
                    .param("revisions", lignes.stream().map(AFaire::revision).toArray(Integer[]::new))
                    .param("controles", lignes.stream().map(l -> l.controle().orElse(null)).toArray(UUID[]::new)).update();
        }
        return neuf;
    }

    @Override
    public Optional<Lot> parId(UUID lot) {
        return base.sql(LOT + "where id = :id").param("id", lot).query(JdbcLots::lot).optional();
    }

    @Override
    public List<Lot> de(UUID auteur, int nombre) {
        return base.sql(LOT + "where auteur = :auteur order by le desc, id limit :nombre").param("auteur", auteur).param("nombre", nombre).query(JdbcLots::lot).list();
    }

    @Override
    public Map<UUID, Avancement> avancements(Collection<UUID> lots) {
        return base.sql("""
                select lot, count(*) as total, count(*) filter (where etat = 'faite') as faites, count(*) filter (where etat = 'ecartee') as ecartees
                from justificatif.lot_ligne where lot = any (:lots) group by lot""").param("lots", lots.toArray(UUID[]::new))
                .query((r, _) -> Map.entry(id(r, "lot"), new Avancement(r.getLong("total"), r.getLong("faites"), r.getLong("ecartees")))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Ligne> lignes(UUID lot, int debut, int nombre) {
        return base.sql(LIGNES + " order by l.etat <> 'ecartee', l.rang limit :nombre offset :debut").param("lot", lot)
                .param("nombre", nombre).param("debut", debut).query(JdbcLots::ligne).list();
    }

    @Override
    public Optional<UUID> prochaine(UUID lot) {
        return base.sql("select candidature from justificatif.lot_ligne where lot = :lot and etat = 'a_faire' order by essais, rang limit 1")
                .param("lot", lot).query(UUID.class).optional();
    }

    @Override
    public List<Ligne> aFaire(UUID lot, UUID candidature) {
        return base.sql(LIGNES + " and l.candidature = :candidature and l.etat = 'a_faire' order by l.rang for update of l")
                .param("lot", lot).param("candidature", candidature).query(JdbcLots::ligne).list();
    }

    @Override
    public void terminer(UUID lot, int rang, Ligne.Etat etat, String explication, Optional<UUID> controle) {
        base.sql("update justificatif.lot_ligne set etat = :etat, explication = :explication, controle = :controle where lot = :lot and rang = :rang")
                .param("etat", etat.name().toLowerCase(Locale.ROOT)).param("explication", explication).param("controle", controle.orElse(null))
                .param("lot", lot).param("rang", rang).update();
    }

    @Override
    public void noterEchec(UUID lot, UUID candidature, int permis, String explication) {
        base.sql("""
                update justificatif.lot_ligne set essais = essais + 1, etat = case when essais + 1 >= :permis then 'ecartee' else etat end,
                    explication = case when essais + 1 >= :permis then :explication else explication end
                where lot = :lot and candidature = :candidature and etat = 'a_faire'""")
                .param("permis", permis).param("explication", explication).param("lot", lot).param("candidature", candidature).update();
    }

    private static Lot lot(ResultSet r, int rang) throws SQLException {
        return new Lot(id(r, "id"), Acte.valueOf(r.getString("acte").toUpperCase(Locale.ROOT)), r.getString("motif"), r.getString("canal"),
                jourOuRien(r, "recue_le"), id(r, "auteur"), instant(r, "le"));
    }

    private static Ligne ligne(ResultSet r, int rang) throws SQLException {
        return new Ligne(r.getInt("rang"), new AFaire(id(r, "candidature"), Optional.ofNullable(id(r, "piece")), r.getInt("revision"),
                Optional.ofNullable(id(r, "controle"))), r.getString("numero"), r.getString("nom"), r.getString("libelle"),
                Ligne.Etat.valueOf(r.getString("etat").toUpperCase(Locale.ROOT)), r.getString("explication"));
    }
}

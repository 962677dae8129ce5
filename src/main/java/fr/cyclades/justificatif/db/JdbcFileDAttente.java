package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;
import static fr.cyclades.justificatif.db.Colonnes.instant;
import static fr.cyclades.justificatif.db.Colonnes.instantOuRien;

import fr.cyclades.agent.Perimetre;
import fr.cyclades.justificatif.controle.Comptes;
import fr.cyclades.justificatif.controle.Corbeille;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.controle.Filtre;
import fr.cyclades.justificatif.controle.Ligne;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFileDAttente implements FileDAttente {

    private static final String COLONNES = """
            select piece, candidature, campagne, code, libelle, numero, nom, redeposee, anomalie, depuis, limite, agent, bail
            from justificatif.attente where\s""";

    private static final long HEURE = 3600;
    private static final String COMPTES = """
            with c as (select file, redeposee, anomalie, heure, sum(nombre) as nombre from justificatif.attente_compte where PERIMETRE
                group by file, redeposee, anomalie, heure having sum(nombre) <> 0),
            premiere as (select min(heure) as heure from c where file = 'controle')
            select coalesce(sum(nombre) filter (where file = 'controle'), 0) as a_controler,
                coalesce(sum(nombre) filter (where file = 'controle' and redeposee), 0) as redeposees,
                coalesce(sum(nombre) filter (where file = 'controle' and anomalie), 0) as anomalies,
                coalesce(sum(nombre) filter (where file = 'courrier'), 0) as courrier,
                coalesce(sum(nombre) filter (where file = 'controle' and heure < :heure), 0)
                    + (select count(*) from justificatif.attente where file = 'controle' and depuis >= :debut and depuis <= :retard and PERIMETRE) as en_retard,
                (select min(depuis) from justificatif.attente, premiere where file = 'controle' and depuis >= to_timestamp(premiere.heure * 3600)
                    and depuis < to_timestamp((premiere.heure + 1) * 3600) and PERIMETRE) as plus_ancienne
            from c""".replace("PERIMETRE", JdbcFiches.PERIMETRE);

    private final JdbcClient base;

    JdbcFileDAttente(JdbcClient base) {
        this.base = base;
    }

    /** The whole hours are added up; of the hour that is half late, and of the oldest, the pieces themselves are looked at. */
    @Override
    public Comptes compter(Perimetre perimetre, Instant maintenant) {
        var retard = maintenant.minus(PATIENCE);
        var heure = Math.floorDiv(retard.getEpochSecond(), HEURE);
        return JdbcFiches.etendue(base.sql(COMPTES), perimetre).param("heure", heure).param("debut", instant(Instant.ofEpochSecond(heure * HEURE)))
                .param("retard", instant(retard))
                .query((r, _) -> new Comptes(r.getLong("a_controler"), r.getLong("redeposees"), r.getLong("en_retard"), r.getLong("anomalies"),
                        r.getLong("courrier"), instantOuRien(r, "plus_ancienne"))).single();
    }

    @Override
    public long compter(Perimetre perimetre, Filtre filtre, Instant maintenant) {
        return filtrer("select count(*) from justificatif.attente where " + ou(filtre), perimetre, filtre, maintenant).query(Long.class).single();
    }

    @Override
    public List<Ligne> lister(Perimetre perimetre, Filtre filtre, Instant maintenant, int debut, int nombre) {
        return filtrer(COLONNES + ou(filtre) + " order by depuis, piece limit :nombre offset :debut", perimetre, filtre, maintenant)
                .param("nombre", nombre).param("debut", debut).query((r, _) -> ligne(r, maintenant)).list();
    }

    @Override
    public Optional<UUID> prendre(Perimetre perimetre, Filtre filtre, UUID agent, Instant maintenant, Optional<UUID> apres) {
        var suivante = apres.flatMap(piece -> prendre(perimetre, filtre, agent, maintenant, piece,
                " and (depuis, piece) > (select depuis, piece from justificatif.attente where piece = :apres)"));
        return suivante.isPresent() ? suivante : prendre(perimetre, filtre, agent, maintenant, apres.orElse(new UUID(0, 0)), " and piece <> :apres");
    }

    /** Rows that another agent is taking at this instant are skipped, not waited for. */
    private Optional<UUID> prendre(Perimetre perimetre, Filtre filtre, UUID agent, Instant maintenant, UUID apres, String place) {
        return filtrer("""
                with choisie as (select piece as la from justificatif.attente
                    where\s""" + ou(filtre) + " and (bail is null or bail <= :maintenant or agent = :agent)" + place + """
                     order by depuis, piece limit 1 for update skip locked)
                update justificatif.attente a set agent = :agent, bail = :jusqua from choisie where a.piece = choisie.la returning a.piece
                """, perimetre, filtre, maintenant)
                .param("agent", agent).param("maintenant", instant(maintenant)).param("jusqua", instant(maintenant.plus(BAIL)))
                .param("apres", apres).query(UUID.class).optional();
    }

    private static String ou(Filtre filtre) {
        var corbeille = switch (filtre.corbeille()) {
            case A_CONTROLER -> "file = 'controle'";
            case REDEPOSEES -> "file = 'controle' and redeposee";
            case EN_RETARD -> "file = 'controle' and depuis <= :retard";
            case ANOMALIES -> "file = 'controle' and anomalie";
            case COURRIER -> "file = 'courrier'";
        };
        return corbeille + " and " + JdbcFiches.PERIMETRE + (filtre.campagne().isEmpty() ? "" : " and campagne = :campagne")
                + (filtre.code().isEmpty() ? "" : " and code = :code");
    }

    private StatementSpec filtrer(String sql, Perimetre perimetre, Filtre filtre, Instant maintenant) {
        var requete = JdbcFiches.etendue(base.sql(sql), perimetre);
        requete = filtre.corbeille() == Corbeille.EN_RETARD ? requete.param("retard", instant(maintenant.minus(PATIENCE))) : requete;
        requete = filtre.campagne().isEmpty() ? requete : requete.param("campagne", filtre.campagne());
        return filtre.code().isEmpty() ? requete : requete.param("code", filtre.code());
    }

    @Override
    public Optional<Ligne.Bail> reserver(UUID piece, UUID agent, Instant maintenant) {
        var prise = base.sql("""
                update justificatif.attente set agent = :agent, bail = :jusqua
                where piece = :piece and (bail is null or bail <= :maintenant or agent = :agent)""")
                .param("agent", agent).param("jusqua", instant(maintenant.plus(BAIL))).param("piece", piece)
                .param("maintenant", instant(maintenant)).update();
        return prise == 1 ? Optional.empty() : base.sql("select agent, bail from justificatif.attente where piece = :piece and bail > :maintenant")
                .param("piece", piece).param("maintenant", instant(maintenant))
                .query((r, _) -> new Ligne.Bail(id(r, "agent"), instant(r, "bail"))).optional();
    }

    @Override
    public void rendre(UUID piece, UUID agent) {
        base.sql("update justificatif.attente set agent = null, bail = null where piece = :piece and agent = :agent")
                .param("piece", piece).param("agent", agent).update();
    }

    @Override
    public long decidees(UUID agent, Instant depuis) {
        return base.sql("select count(*) from justificatif.controle where auteur = :auteur and le >= :depuis and annule_le is null")
                .param("auteur", "agent:" + agent).param("depuis", instant(depuis)).query(Long.class).single();
    }

    @Override
    public List<Sorte> sortes(Perimetre perimetre) {
        return JdbcFiches.etendue(base.sql("select code, min(libelle) as libelle from justificatif.attente where " + JdbcFiches.PERIMETRE
                + " group by code order by min(libelle)"), perimetre).query((r, _) -> new Sorte(r.getString("code"), r.getString("libelle"))).list();
    }

    private static Ligne ligne(ResultSet r, Instant maintenant) throws SQLException {
        return new Ligne(id(r, "piece"), id(r, "candidature"), r.getString("campagne"), r.getString("code"), r.getString("libelle"),
                r.getString("numero"), r.getString("nom"), r.getBoolean("redeposee"), r.getBoolean("anomalie"), instant(r, "depuis"),
                instant(r, "limite"), instantOuRien(r, "bail").filter(b -> b.isAfter(maintenant))
                        .map(b -> new Ligne.Bail(idOuErreur(r), b)));
    }

    private static UUID idOuErreur(ResultSet r) {
        try {
            return id(r, "agent");
        } catch (SQLException illisible) {
            throw new IllegalStateException(illisible);
        }
    }
}

package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;
import static fr.cyclades.justificatif.db.Colonnes.instant;
import static fr.cyclades.justificatif.db.Colonnes.instantOuRien;

import fr.cyclades.agent.Perimetre;
import fr.cyclades.justificatif.controle.fin.Incomplets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIncomplets implements Incomplets {

    /** The later of the end of the deposit and of the delay to replace a piece (decision 28) is over. */
    private static final String MANQUANTES = """
            select p.libelle, p.etat, p.rang from justificatif.piece p join justificatif.demande d on d.id = p.demande
            where p.candidature = x.candidature and p.demandee and p.obligatoire and p.etat in ('a_fournir', 'deposee', 'non_conforme')
                and greatest(d.limite, coalesce(p.redepot, d.limite)) <= :maintenant
                and (x.campagne = any (:toutes) or x.campagne || '|' || p.code = any (:precises))
            """;

    private final JdbcClient base;

    JdbcIncomplets(JdbcClient base) {
        this.base = base;
    }

    private static String ou(String campagne) {
        return "from justificatif.fiche x where x.vivante and " + JdbcFiches.PERIMETRE + (campagne.isEmpty() ? "" : " and x.campagne = :campagne")
                + " and exists (" + MANQUANTES + ")";
    }

    private static StatementSpec parametres(StatementSpec requete, Sanctions sanctions, Instant maintenant) {
        return requete.param("maintenant", instant(maintenant)).param("toutes", sanctions.toutes().toArray(String[]::new))
                .param("precises", sanctions.precises().toArray(String[]::new));
    }

    private StatementSpec requete(String sql, Perimetre perimetre, Sanctions sanctions, String campagne, Instant maintenant) {
        var requete = parametres(JdbcFiches.etendue(base.sql(sql), perimetre), sanctions, maintenant);
        return campagne.isEmpty() ? requete : requete.param("campagne", campagne);
    }

    @Override
    public Map<String, Long> parCampagne(Perimetre perimetre, Sanctions sanctions, Instant maintenant) {
        return requete("select x.campagne, count(*) as nombre " + ou("") + " group by x.campagne", perimetre, sanctions, "", maintenant)
                .query((r, _) -> Map.entry(r.getString("campagne"), r.getLong("nombre"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public long compter(Perimetre perimetre, Sanctions sanctions, String campagne, Instant maintenant) {
        return requete("select count(*) " + ou(campagne), perimetre, sanctions, campagne, maintenant).query(Long.class).single();
    }

    @Override
    public List<Incomplet> lister(Perimetre perimetre, Sanctions sanctions, String campagne, Instant maintenant, int debut, int nombre) {
        return requete("select x.candidature, x.campagne, x.numero, x.nom, array(select m.libelle || case m.etat when 'a_fournir' then ' (rien n’est arrivé)'"
                + " when 'deposee' then ' (déposée, jamais transmise)' else ' (refusée, non remplacée)' end from (" + MANQUANTES
                + ") m order by m.rang) as manques, (select max(t.le) from justificatif.lot t join justificatif.lot_ligne g on g.lot = t.id"
                + " where g.candidature = x.candidature and g.etat = 'faite' and t.acte = 'relance') as relance_le " + ou(campagne) + " order by x.nom, x.numero limit :nombre offset :debut",
                perimetre, sanctions, campagne, maintenant).param("nombre", nombre).param("debut", debut).query(JdbcIncomplets::lire).list();
    }

    @Override
    public boolean contient(UUID candidature, Sanctions sanctions, Instant maintenant) {
        return parametres(base.sql("select exists (select from justificatif.fiche x where x.candidature = :id and x.vivante and exists (" + MANQUANTES + "))"),
                sanctions, maintenant).param("id", candidature).query(Boolean.class).single();
    }

    private static Incomplet lire(ResultSet r, int rang) throws SQLException {
        return new Incomplet(id(r, "candidature"), r.getString("campagne"), r.getString("numero"), r.getString("nom"),
                List.of((String[]) r.getArray("manques").getArray()), instantOuRien(r, "relance_le"));
    }
}

package fr.cyclades.amenagement.db;

import static java.util.stream.Collectors.toMap;

import fr.cyclades.amenagement.Demande;
import fr.cyclades.amenagement.Nature;
import fr.cyclades.amenagement.RegistreDesDemandes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDemandes implements RegistreDesDemandes {

    private static final String COLONNES = """
            select d.candidature, campagne, bureau, numero, nature, demandee_le, declaree_le, n.id, n.etat, n.recu_le, n.message, n.auteur, n.le, n.annulee_le
            from amenagement.demande d left join lateral (select id, etat, recu_le, message, auteur, le, annulee_le from amenagement.note
                where note.candidature = d.candidature and annulee_le is null order by rang desc limit 1) n on true
            where retiree_le is null
            """;
    private static final String PERIMETRE = "and (campagne = any(:campagnes) or campagne || '|' || bureau = any(:bureaux))";

    private final JdbcClient base;

    JdbcDemandes(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void verrouiller(UUID candidature) {
        base.sql("select pg_advisory_xact_lock(hashtextextended('amenagement ' || :candidature, 0))").param("candidature", candidature.toString())
                .query((_, _) -> true).single();
    }

    @Override
    public void demander(Demande d) {
        base.sql("""
                        insert into amenagement.demande as d (candidature, campagne, bureau, numero, nature, demandee_le)
                        values (:candidature, :campagne, :bureau, :numero, :nature, :le)
                        on conflict (candidature) do update set bureau = excluded.bureau, nature = excluded.nature, retiree_le = null,
                            demandee_le = case when d.retiree_le is null then d.demandee_le else excluded.demandee_le end""")
                .param("candidature", d.candidature())
                .param("campagne", d.campagne())
                .param("bureau", d.bureau())
                .param("numero", d.numero())
                .param("nature", d.nature().name())
                .param("le", instant(d.demandeeLe()))
                .update();
    }

    @Override
    public void retirer(UUID candidature, Instant le) {
        base.sql("update amenagement.demande set retiree_le = :le where candidature = :candidature and retiree_le is null")
                .param("le", instant(le))
                .param("candidature", candidature)
                .update();
    }

    @Override
    public boolean declarer(UUID candidature, Instant le) {
        return base.sql("""
                        update amenagement.demande set declaree_le = :le
                        where candidature = :candidature and declaree_le is null and retiree_le is null""")
                .param("le", instant(le))
                .param("candidature", candidature)
                .update() == 1;
    }

    @Override
    public boolean reprendre(UUID candidature) {
        return base.sql("update amenagement.demande set declaree_le = null where candidature = :candidature and declaree_le is not null")
                .param("candidature", candidature)
                .update() == 1;
    }

    @Override
    public Map<UUID, Demande> de(Collection<UUID> candidatures) {
        return base.sql(COLONNES + "and d.candidature = any(:candidatures)")
                .param("candidatures", candidatures.toArray(UUID[]::new))
                .query(JdbcDemandes::demande).list().stream().collect(toMap(Demande::candidature, d -> d));
    }

    @Override
    public List<Demande> dans(String[] campagnes, String[] bureaux, int page, int taille) {
        return base.sql(COLONNES + PERIMETRE + " order by n.id is not null, nature = 'EXISTANTE', declaree_le is not null, demandee_le, d.candidature limit :taille offset :debut")
                .param("campagnes", campagnes)
                .param("bureaux", bureaux)
                .param("taille", taille)
                .param("debut", (long) page * taille)
                .query(JdbcDemandes::demande).list();
    }

    @Override
    public int sansDossier(String[] campagnes, String[] bureaux) {
        return base.sql("""
                        select count(*) from amenagement.demande
                        where retiree_le is null and declaree_le is null and nature = 'NOUVELLE' and not exists (select from amenagement.note
                            where note.candidature = demande.candidature and annulee_le is null)
                        """ + PERIMETRE)
                .param("campagnes", campagnes)
                .param("bureaux", bureaux)
                .query(Integer.class).single();
    }

    private static OffsetDateTime instant(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Demande demande(ResultSet l, int rang) throws SQLException {
        return new Demande(l.getObject("candidature", UUID.class), l.getString("campagne"), l.getString("bureau"), l.getString("numero"),
                Nature.valueOf(l.getString("nature")), l.getObject("demandee_le", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(l.getObject("declaree_le", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                l.getObject("id") == null ? Optional.empty() : Optional.of(JdbcNotes.note(l, rang)));
    }
}

package fr.cyclades.candidature.db;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Decision;
import fr.cyclades.candidature.RegistreDesDecisions;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions of the service. */
@Component
class JdbcDecisions implements RegistreDesDecisions {

    private final JdbcClient base;

    JdbcDecisions(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Long> finir(Candidature.Enregistree candidature, Decision decision, Identite auteur, Instant le) {
        return base.sql("""
                        with touche as (
                            update candidature.candidature set etat = :etat, depuis = :le, motif = :motif
                            where id = :id and etat = 'enregistree' returning id),
                        oubli as (delete from candidature.brouillon where id in (select id from touche))
                        insert into candidature.passage (candidature, etat, le, auteur, motif, canal, preuve)
                        select id, :etat, :le, :auteur, :motif, :canal, :preuve from touche
                        returning id""")
                .param("id", candidature.id())
                .param("etat", RegistreDesDecisions.etat(decision.nature()))
                .param("le", Ecriture.instant(le))
                .param("auteur", Ecriture.auteur(auteur))
                .param("motif", decision.motif().strip())
                .param("canal", decision.canal().name())
                .param("preuve", decision.preuve().strip())
                .query(Long.class)
                .optional();
    }

    @Override
    public Optional<Long> retablir(Candidature.FinieParLeService candidature, String motif, Identite auteur, Instant le) {
        return base.sql("""
                        with touche as (
                            update candidature.candidature set etat = 'enregistree', depuis = :le, motif = ''
                            where id = :id and etat not in ('enregistree', 'desinscrite') and depuis = :depuis returning id)
                        insert into candidature.passage (candidature, etat, le, auteur, motif)
                        select id, 'enregistree', :le, :auteur, :motif from touche
                        returning id""")
                .param("id", candidature.id())
                .param("depuis", Ecriture.instant(candidature.le()))
                .param("le", Ecriture.instant(le))
                .param("auteur", Ecriture.auteur(auteur))
                .param("motif", motif)
                .query(Long.class)
                .optional();
    }

    @Override
    public boolean prouver(UUID candidature, Decision.Canal canal, String preuve) {
        return base.sql("""
                        update candidature.passage set canal = :canal, preuve = :preuve
                        where canal <> '' and id = (select max(id) from candidature.passage where candidature = :id)""")
                .param("id", candidature)
                .param("canal", canal.name())
                .param("preuve", preuve)
                .update() == 1;
    }

    @Override
    public Optional<Integer> valider(UUID candidature, Identite auteur, Instant le) {
        return base.sql("""
                        insert into candidature.validation (candidature, version, le, auteur)
                        select id, version, :le, :auteur from candidature.candidature where id = :id and etat = 'enregistree'
                        on conflict do nothing
                        returning version""")
                .param("id", candidature)
                .param("le", Ecriture.instant(le))
                .param("auteur", Ecriture.auteur(auteur))
                .query(Integer.class)
                .optional();
    }

    @Override
    public Optional<Integer> invalider(UUID candidature) {
        return base.sql("""
                        delete from candidature.validation v using candidature.candidature c
                        where c.id = ? and v.candidature = c.id and v.version = c.version
                        returning v.version""")
                .params(candidature)
                .query(Integer.class)
                .optional();
    }

    @Override
    public Optional<Instant> valideeLe(UUID candidature) {
        return base.sql("""
                        select v.le from candidature.validation v join candidature.candidature c on c.id = v.candidature and c.version = v.version
                        where c.id = ?""")
                .params(candidature)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}

package fr.cyclades.agent.db;

import static fr.cyclades.agent.db.JdbcAgents.enBase;

import fr.cyclades.acces.Jeton;
import fr.cyclades.agent.SecondsFacteurs;
import fr.cyclades.stockage.Scelleur;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSecondsFacteurs implements SecondsFacteurs {

    private final JdbcClient base;
    private final Scelleur scelleur;

    JdbcSecondsFacteurs(JdbcClient base, Scelleur scelleur) {
        this.base = base;
        this.scelleur = scelleur;
    }

    @Override
    public Optional<SecondFacteur> de(UUID agent) {
        return base.sql("select secret, active from agent.second_facteur where agent = :agent").param("agent", agent)
                .query((r, _) -> new SecondFacteur(agent, scelleur.ouvrir(r.getBytes("secret")),
                        Optional.ofNullable(r.getObject("active", OffsetDateTime.class)).map(OffsetDateTime::toInstant))).optional();
    }

    @Override
    public boolean estActif(UUID agent) {
        return base.sql("select exists (select from agent.second_facteur where agent = :agent and active is not null)").param("agent", agent)
                .query(Boolean.class).single();
    }

    @Override
    public void proposer(UUID agent, byte[] secret, Instant quand) {
        base.sql("insert into agent.second_facteur (agent, secret, propose) values (:agent, :secret, :quand) on conflict (agent) do nothing")
                .param("agent", agent).param("secret", scelleur.sceller(secret)).param("quand", enBase(quand)).update();
    }

    @Override
    public boolean activer(UUID agent, long pas, Instant quand) {
        return base.sql("update agent.second_facteur set active = :quand, dernier_pas = :pas where agent = :agent and active is null")
                .param("quand", enBase(quand)).param("pas", pas).param("agent", agent).update() == 1;
    }

    @Override
    public boolean consommer(UUID agent, long pas) {
        return base.sql("update agent.second_facteur set dernier_pas = :pas where agent = :agent and active is not null and dernier_pas < :pas")
                .param("pas", pas).param("agent", agent).update() == 1;
    }

    @Override
    public void remplacerLesCodes(UUID agent, List<byte[]> empreintes) {
        base.sql("delete from agent.code_de_secours where agent = :agent").param("agent", agent).update();
        empreintes.forEach(e -> base.sql("insert into agent.code_de_secours (agent, empreinte) values (:agent, :empreinte)")
                .param("agent", agent).param("empreinte", e).update());
    }

    @Override
    public boolean utiliserCode(UUID agent, byte[] empreinte) {
        return base.sql("delete from agent.code_de_secours where agent = :agent and empreinte = :empreinte")
                .param("agent", agent).param("empreinte", empreinte).update() == 1;
    }

    @Override
    public int codesRestants(UUID agent) {
        return base.sql("select count(*) from agent.code_de_secours where agent = :agent").param("agent", agent).query(Integer.class).single();
    }

    @Override
    public boolean retirer(UUID agent) {
        remplacerLesCodes(agent, List.of());
        base.sql("delete from agent.connexion_en_attente where agent = :agent").param("agent", agent).update();
        return base.sql("delete from agent.second_facteur where agent = :agent").param("agent", agent).update() == 1;
    }

    @Override
    public void attendre(Jeton jeton, UUID agent, Instant limite) {
        base.sql("insert into agent.connexion_en_attente (jeton, agent, limite) values (:jeton, :agent, :limite)")
                .param("jeton", jeton.empreinte()).param("agent", agent).param("limite", enBase(limite)).update();
    }

    @Override
    public Optional<UUID> enAttente(Jeton jeton, Instant maintenant) {
        return base.sql("select agent from agent.connexion_en_attente where jeton = :jeton and limite > :maintenant")
                .param("jeton", jeton.empreinte()).param("maintenant", enBase(maintenant)).query(UUID.class).optional();
    }

    @Override
    public boolean finirAttente(Jeton jeton) {
        return base.sql("delete from agent.connexion_en_attente where jeton = :jeton").param("jeton", jeton.empreinte()).update() == 1;
    }

    @Override
    public int effacerLesAttentes(Instant maintenant) {
        return base.sql("delete from agent.connexion_en_attente where limite <= :maintenant").param("maintenant", enBase(maintenant)).update();
    }
}

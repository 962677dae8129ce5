package fr.cyclades.agent.db;

import static fr.cyclades.agent.db.JdbcAgents.enBase;

import fr.cyclades.acces.Jeton;
import fr.cyclades.agent.Agent;
import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Agents;
import fr.cyclades.agent.SessionsDesAgents;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSessionsDesAgents implements SessionsDesAgents {

    private static final Duration ENTRE_DEUX_NOTES = Duration.ofMinutes(1);

    private final JdbcClient base;
    private final Agents agents;
    private final Horloge horloge;

    JdbcSessionsDesAgents(JdbcClient base, Agents agents, Horloge horloge) {
        this.base = base;
        this.agents = agents;
        this.horloge = horloge;
    }

    @Override
    public Jeton ouvrir(UUID agent) {
        var jeton = Jeton.nouveau();
        base.sql("insert into agent.session (jeton, agent, ouverte, vue) values (:jeton, :agent, :maintenant, :maintenant)")
                .param("jeton", jeton.empreinte()).param("agent", agent).param("maintenant", enBase(horloge.maintenant())).update();
        return jeton;
    }

    private record Trouvee(UUID agent, Instant vue) {}

    @Override
    public Optional<AgentConnecte> lire(Jeton jeton) {
        var maintenant = horloge.maintenant();
        var trouvee = base.sql("select agent, vue from agent.session where jeton = :jeton and vue > :vue and ouverte > :ouverte")
                .param("jeton", jeton.empreinte()).param("vue", enBase(maintenant.minus(SANS_ACCES)))
                .param("ouverte", enBase(maintenant.minus(EN_TOUT)))
                .query((r, i) -> new Trouvee(r.getObject("agent", UUID.class), r.getObject("vue", OffsetDateTime.class).toInstant()))
                .optional();
        trouvee.filter(t -> !t.vue.plus(ENTRE_DEUX_NOTES).isAfter(maintenant)).ifPresent(t -> noterLAcces(jeton, maintenant));
        return trouvee.map(Trouvee::agent).flatMap(agents::parId).filter(Agent::actif).map(this::connecte);
    }

    private void noterLAcces(Jeton jeton, Instant maintenant) {
        base.sql("update agent.session set vue = :maintenant where jeton = :jeton")
                .param("maintenant", enBase(maintenant)).param("jeton", jeton.empreinte()).update();
    }

    private AgentConnecte connecte(Agent agent) {
        return new AgentConnecte(agent.id(), agent.nomAffiche(), agent.service(), agents.habilitations(agent.id()));
    }

    @Override
    public void fermer(Jeton jeton) {
        base.sql("delete from agent.session where jeton = :jeton").param("jeton", jeton.empreinte()).update();
    }

    @Override
    public void fermerToutes(UUID agent) {
        base.sql("delete from agent.session where agent = :agent").param("agent", agent).update();
    }

    @Override
    public int effacerLesFinies() {
        var maintenant = horloge.maintenant();
        return base.sql("delete from agent.session where vue <= :vue or ouverte <= :ouverte")
                .param("vue", enBase(maintenant.minus(SANS_ACCES))).param("ouverte", enBase(maintenant.minus(EN_TOUT))).update();
    }
}

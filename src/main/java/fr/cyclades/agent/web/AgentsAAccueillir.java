package fr.cyclades.agent.web;

import fr.cyclades.agent.Agents;
import fr.cyclades.agent.Role;
import fr.cyclades.habillage.Ton;
import fr.cyclades.habillage.Travail;
import fr.cyclades.socle.AgentIdentifie;
import java.util.List;
import org.springframework.stereotype.Component;

/** For administrators: the agents. */
@Component
class AgentsAAccueillir implements Travail {

    private final Agents agents;

    AgentsAAccueillir(Agents agents) {
        this.agents = agents;
    }

    @Override
    public List<Tache> pour(AgentIdentifie agent) {
        return agent.peut(Role.ADMINISTRATION.name())
                ? List.of(Tache.accordee(900, agents.nombre(), "agent", "agents", "Créer un agent, accorder ou retirer des droits", "/gestion/agents", Ton.NEUTRE))
                : List.of();
    }
}

package fr.cyclades.demonstration;

import fr.cyclades.agent.Habilitation;
import fr.cyclades.agent.NouvelAgent;
import java.util.List;

/**
 * One of the invented agents of the demonstration and of the tests: {@code demonstration/agents/*.yaml}.
 *
 * @param cle name of the file, « claire-garnier »
 */
public record AgentDeDemonstration(String cle, String situation, NouvelAgent agent, List<Habilitation> droits) {}

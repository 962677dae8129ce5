package fr.cyclades.socle;

import java.util.UUID;

/** A signed-in agent, for the modules that may not know how agents sign in. */
public interface AgentIdentifie extends Personne {

    /** Opaque identifier of the agent. */
    UUID agent();

    /** Where the agent works: « Bureau des baccalauréats professionnels ». */
    String service();

    /** @param droit name of a role */
    boolean peut(String droit);
}

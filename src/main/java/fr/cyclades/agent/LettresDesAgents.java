package fr.cyclades.agent;

import fr.cyclades.acces.Jeton;
import java.time.Instant;

/** What is written to agents. Internal to the module. */
public interface LettresDesAgents {

    /** @param nouveau the agent has just been created; else it is a new password */
    void lienDeMotDePasse(Agent agent, Jeton lien, Instant limite, boolean nouveau);

    /** @param active he has one from now on; else he has none any more */
    void secondFacteur(Agent agent, boolean active);
}

package fr.cyclades.agent;

import fr.cyclades.acces.Jeton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The sessions of agents (decision 40): thirty minutes without access, ten hours at most. Internal to the module. */
public interface SessionsDesAgents {

    Duration SANS_ACCES = Duration.ofMinutes(30);
    Duration EN_TOUT = Duration.ofHours(10);

    Jeton ouvrir(UUID agent);

    /** Who holds this session now, if still active, with the rights of this instant; notes the access. */
    Optional<AgentConnecte> lire(Jeton jeton);

    void fermer(Jeton jeton);

    void fermerToutes(UUID agent);

    int effacerLesFinies();
}

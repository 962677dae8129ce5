package fr.cyclades.agent;

import fr.cyclades.acces.Jeton;
import fr.cyclades.socle.AdresseMail;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Storage of the agents and of their rights. */
public interface Agents {

    /** By service, then by name: at most {@code nombre}, after the first {@code debut}. */
    List<Agent> tous(int debut, int nombre);

    int nombre();

    Optional<Agent> parId(UUID agent);

    Optional<Agent> parAdresse(AdresseMail adresse);

    /** « Mme Garnier »; the system and candidates have none. */
    Map<UUID, String> noms(Collection<UUID> agents);

    /** « Bureau des baccalauréats professionnels »: what the public reads instead of a name. */
    Map<UUID, String> services(Collection<UUID> agents);

    /** Empty when the agent is unknown, inactive, or has not chosen it yet. */
    Optional<String> motDePasse(UUID agent);

    List<Habilitation> habilitations(UUID agent);

    /** False when this address is already that of an agent. */
    boolean ajouter(Agent agent);

    void changerMotDePasse(UUID agent, String empreinte);

    void activer(UUID agent, boolean actif);

    /** False when the agent already holds it. */
    boolean accorder(UUID agent, Habilitation habilitation, Instant quand);

    boolean retirer(UUID agent, UUID habilitation);

    /** Agents who can sign in and administer the others: the last one cannot be removed. */
    int administrateurs();

    void garderLien(Jeton lien, UUID agent, Instant limite);

    /** The agent to whom this link was sent, while it can still be used. */
    Optional<UUID> lien(Jeton lien, Instant maintenant);

    /** False when it was used in the meantime. */
    boolean utiliser(Jeton lien, Instant maintenant);
}

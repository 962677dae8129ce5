package fr.cyclades.justificatif.controle;

import fr.cyclades.agent.Perimetre;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue of the agents, the oldest first, each question held to a perimeter in its SQL. */
public interface FileDAttente {

    /** How long an agent holds a piece without touching it. */
    Duration BAIL = Duration.ofMinutes(5);
    /** After this time a piece to control is late. */
    Duration PATIENCE = Duration.ofDays(7);

    Comptes compter(Perimetre perimetre, Instant maintenant);

    long compter(Perimetre perimetre, Filtre filtre, Instant maintenant);

    List<Ligne> lister(Perimetre perimetre, Filtre filtre, Instant maintenant, int debut, int nombre);

    /**
     * The next free piece, held from now on by this agent: two agents who ask together get two pieces.
     *
     * @param apres the piece just seen, to go on after it; the queue is taken from its beginning when there is nothing after
     */
    Optional<UUID> prendre(Perimetre perimetre, Filtre filtre, UUID agent, Instant maintenant, Optional<UUID> apres);

    /** Holds a chosen piece; the agent who holds it otherwise, or empty when it is now held, or waits no more. */
    Optional<Ligne.Bail> reserver(UUID piece, UUID agent, Instant maintenant);

    /** Gives a piece back to the others. */
    void rendre(UUID piece, UUID agent);

    /** Decisions of an agent since an instant, those undone excepted. */
    long decidees(UUID agent, Instant depuis);

    /** The kinds of piece that wait, « code → libellé ». */
    List<Sorte> sortes(Perimetre perimetre);

    /** A kind of piece. */
    record Sorte(String code, String libelle) {}
}

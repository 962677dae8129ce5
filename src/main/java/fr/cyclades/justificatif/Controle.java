package fr.cyclades.justificatif;

import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision of the service, kept for ever.
 *
 * @param fichier   the one that was looked at, empty for a postal piece
 * @param etatAvant what the piece was before, as stored: what an undo gives back
 * @param revision  of the piece once decided
 * @param annonceLe when the candidate was told by mail
 */
public record Controle(UUID id, UUID piece, Optional<UUID> fichier, Decision decision, Instant le, Identite auteur, String etatAvant,
        int revision, Optional<Instant> annonceLe, Optional<Instant> annuleLe) {}

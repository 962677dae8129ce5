package fr.cyclades.justificatif;

import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.UUID;

/** One « J’ai fourni toutes mes pièces ». @param texte what was read before the click */
public record Transmission(UUID id, UUID demande, int version, String texte, Instant le, Identite auteur) {}

package fr.cyclades.justificatif;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the inspection said of the files of a candidature.
 *
 * @param termines files whose inspection ended
 * @param rejets   by piece, why its last file was not kept: the sentence for the candidate
 */
public record Inspectes(Set<UUID> termines, Map<UUID, String> rejets) {}

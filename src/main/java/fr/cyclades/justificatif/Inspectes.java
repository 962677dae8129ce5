package fr.cyclades.justificatif;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the inspection said of the files of a candidature.
 *
 * @param termines files whose inspection ended
 * @param rejets   by piece, why its last file was not kept: the sentence for the candidate
 * @param conseils by file, what to look at again: sentences for the candidate, never a refusal
 */
public record Inspectes(Set<UUID> termines, Map<UUID, String> rejets, Map<UUID, List<String>> conseils) {}

package fr.cyclades.candidature;

import java.util.UUID;

/** The candidate withdrew, for ever. Published inside the transaction of the act: listeners schedule, they do not work. */
public record CandidatureDesinscrite(UUID candidature) {}

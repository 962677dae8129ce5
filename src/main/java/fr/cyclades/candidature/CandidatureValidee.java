package fr.cyclades.candidature;

import java.util.UUID;

/** All the pieces of this version are conform. Published inside the transaction of the act: listeners schedule, they do not work. */
public record CandidatureValidee(UUID candidature, int version) {}

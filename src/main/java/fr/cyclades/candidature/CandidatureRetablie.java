package fr.cyclades.candidature;

import java.util.UUID;

/** The service put a candidature back. Published inside the transaction of the act: listeners schedule, they do not work. */
public record CandidatureRetablie(UUID candidature, long passage) {}

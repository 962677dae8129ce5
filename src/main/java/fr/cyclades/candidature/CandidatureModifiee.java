package fr.cyclades.candidature;

import java.util.UUID;

/** A modification was saved as a new version. Published inside the transaction of the act: listeners schedule, they do not work. */
public record CandidatureModifiee(UUID candidature, int version) implements VersionEnregistree {}

package fr.cyclades.candidature;

import java.util.UUID;

/** A first « Enregistrer » was accepted. Published inside the transaction of the act: listeners schedule, they do not work. */
public record CandidatureEnregistree(UUID candidature, int version) implements VersionEnregistree {}

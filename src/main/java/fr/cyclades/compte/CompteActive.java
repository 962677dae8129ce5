package fr.cyclades.compte;

import java.util.UUID;

/** An account was activated within its 48 hours. */
public record CompteActive(UUID candidat) {}

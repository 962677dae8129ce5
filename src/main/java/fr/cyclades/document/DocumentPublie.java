package fr.cyclades.document;

import java.util.UUID;

/** A document, or a new version of one, is now in « Mes documents » (R65). */
public record DocumentPublie(UUID document, UUID candidature, int version) {}

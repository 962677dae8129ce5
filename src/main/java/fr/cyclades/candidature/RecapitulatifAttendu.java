package fr.cyclades.candidature;

import java.util.UUID;

/** The récapitulatif of this version is to be published now. Published inside the transaction of the act: listeners schedule, they do not work. */
public record RecapitulatifAttendu(UUID candidature, int version) {}

package fr.cyclades.justificatif;

import java.util.UUID;

/** A file could not be kept: the piece is to provide again or, when an agent had deposited it, in the hands of the bureau. Published inside the transaction of the act. */
public record FichierRejete(UUID candidature, UUID piece, UUID fichier) {}

package fr.cyclades.justificatif;

import java.util.UUID;

/** A file not yet transmitted could not be kept: the piece is to provide again. Published inside the transaction of the act. */
public record FichierRejete(UUID candidature, UUID piece, UUID fichier) {}

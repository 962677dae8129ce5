package fr.cyclades.justificatif;

import java.util.UUID;

/** A file was put in a piece. Published inside the transaction of the act. */
public record PieceDeposee(UUID candidature, UUID piece, UUID fichier) {}

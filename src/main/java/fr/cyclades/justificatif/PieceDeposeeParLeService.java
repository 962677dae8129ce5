package fr.cyclades.justificatif;

import java.util.UUID;

/** An agent deposited and transmitted a file for the candidate. */
public record PieceDeposeeParLeService(UUID candidature, UUID piece, UUID fichier) {}

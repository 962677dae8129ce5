package fr.cyclades.justificatif;

import java.util.UUID;

/** The service decided on a piece, or undid its decision. Published inside the transaction of the act. */
public record PieceControlee(UUID candidature, UUID piece, UUID controle) {}

package fr.cyclades.justificatif;

import java.util.UUID;

/** « J’ai fourni toutes mes pièces » was accepted for a demande (R49, R102). Published inside the transaction of the act. */
public record PiecesFournies(UUID candidature, UUID demande, int version) {}

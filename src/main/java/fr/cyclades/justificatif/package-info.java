/**
 * The pieces that a candidature asks for: asked by each version, deposited, transmitted by « J’ai fourni toutes mes pièces », controlled
 * by the service.
 *
 * <p>It gives {@code candidature} the axis « dossier » of the state ({@link fr.cyclades.candidature.EtatDesPieces}). Tables:
 * {@code justificatif.demande} (one regroupement), {@code piece} (one item asked), {@code fichier} (what was uploaded), {@code controle}
 * (each decision), {@code transmission} and {@code signature} (each click). Routes: {@code /justificatifs},
 * {@code /candidatures/{id}/justificatifs/…}, {@code /candidatures/{id}/consultations};
 * {@code /gestion/pieces/…}, {@code /gestion/dossiers/…}, {@code /gestion/fin-de-depot}, {@code /gestion/lots…}, {@code /gestion/service} for
 * agents. Events, published inside the transaction of the act:
 * {@link fr.cyclades.justificatif.PieceDeposee}, {@link fr.cyclades.justificatif.PiecesFournies},
 * {@link fr.cyclades.justificatif.PieceDeposeeParLeService}, {@link fr.cyclades.justificatif.PieceControlee}, {@link fr.cyclades.justificatif.FichierRejete}. Documents: {@code liste_des_pieces},
 * {@code relance_des_pieces_…} and {@code relance_apres_depot_…} (one a relance), {@code decision_…}.
 *
 * <p>An act locks its candidature ({@link fr.cyclades.justificatif.Pieces#verrouiller}); a decision names the revision of the piece that was
 * seen ({@link fr.cyclades.justificatif.Pieces#ecrire}).
 */
@ApplicationModule(
        allowedDependencies = {"socle", "habillage", "journal", "courriel", "document", "reglement", "campagne", "agent", "candidature",
            "stockage", "inspection"})
package fr.cyclades.justificatif;

import org.springframework.modulith.ApplicationModule;

/**
 * The pieces that a candidature asks for: today a true list, with reasons and deadlines; their deposit and their control come next,
 * and nothing here pretends otherwise.
 *
 * <p>It gives {@code candidature} the axis « dossier » of the state ({@link fr.cyclades.candidature.EtatDesPieces}). The pieces are
 * those frozen with the last version of each candidature. Tables: none yet. Routes: {@code /justificatifs},
 * {@code /candidatures/{id}/justificatifs}. Events: none. Document: {@code liste_des_pieces}.
 */
@ApplicationModule(
        allowedDependencies = {"socle", "habillage", "journal", "courriel", "document", "reglement", "campagne", "candidature"})
package fr.cyclades.justificatif;

import org.springframework.modulith.ApplicationModule;

package fr.cyclades.justificatif.web.gestion.depot;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;

/**
 * The page on which an agent deposits a file for a candidate.
 *
 * @param quand   until when this piece was to come
 * @param retour  the piece on the desk
 * @param types   as in the attribute accept
 */
public record VueDepot(String piece, String nom, String numero, String quand, String retour, String action, Champ fichiers, String types, Champ voie,
        Champ recueLe, Champ motif, ResumeErreurs resume) {}

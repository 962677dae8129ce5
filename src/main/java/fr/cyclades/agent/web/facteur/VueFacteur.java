package fr.cyclades.agent.web.facteur;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import java.util.List;

/**
 * The second factor of the signed-in agent.
 *
 * @param cle      to type when the QR code cannot be photographed, by groups of four; empty before it is prepared, and once active
 * @param depuis   since when it is active, or empty
 * @param restants « 8 codes de secours », when it is active
 * @param exigee   it cannot be withdrawn, and nothing else opens before it is active
 * @param codes    the new ones, shown this once, or none
 */
public record VueFacteur(String cle, String depuis, String restants, boolean exigee, List<String> codes, Champ motDePasse, Champ code, ResumeErreurs resume,
        String fait) {}

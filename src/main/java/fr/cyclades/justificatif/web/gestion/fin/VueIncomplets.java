package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.habillage.Champ;
import java.util.List;

/**
 * The incomplete files of one campagne, and what can be done of them.
 *
 * @param campagnes  those of the agent, with their counts
 * @param titre      of the campagne shown, or null when none is
 * @param relance    whether the campagne allows one; else {@code sansRelance} says so
 * @param acte       « Annuler les inscriptions cochées »
 */
public record VueIncomplets(List<Campagne> campagnes, String titre, String fin, String nombre, List<Ligne> lignes, boolean relance, String sansRelance,
        String acte, Champ motif, Champ canal, String campagne, int page, int pages, String adresse, String erreur, boolean cochees) {

    public record Campagne(String libelle, String nombre, String chemin, boolean courante) {}

    public record Ligne(String id, String nom, String numero, String chemin, List<String> manques) {}
}

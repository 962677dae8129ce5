package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.habillage.Champ;
import java.util.List;

/**
 * The incomplete files of one campagne, and what can be done of them.
 *
 * @param campagnes  those of the agent, with their counts
 * @param titre      of the campagne shown, or null when none is
 * @param relance    whether the campagne allows one; else {@code sansRelance} says so
 * @param acte       « Annuler les inscriptions cochées »; empty where the campagne has no sanction
 * @param formulaire what makes this form unlike any other; {@code tous} how many files the other pages show too, or empty
 */
public record VueIncomplets(List<Campagne> campagnes, String titre, String fin, String nombre, List<Ligne> lignes, boolean relance, String sansRelance,
        String acte, Champ motif, Champ canal, String campagne, int page, int pages, String adresse, String erreur, String formulaire, String tous) {

    public record Campagne(String libelle, String nombre, String chemin, boolean courante) {}

    /** @param relance « Dernière relance le … », or empty */
    public record Ligne(String id, String nom, String numero, String chemin, List<String> manques, String relance, boolean cochee) {}
}

package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Champ;
import java.util.List;
import java.util.Map;

/**
 * The queue.
 *
 * @param resume      « 42 pièces à contrôler · 17 décidées par vous aujourd’hui »
 * @param caches      the filter, to send with the forms
 * @param courrier    the lines are papers that wait: they are registered together
 * @param formulaire  what makes the form of the lot unlike any other
 * @param filtrees    how many the filter shows, or null without filter
 * @param compteRendu what has just been done, or null
 */
public record VueFile(String resume, List<Corbeille> corbeilles, Champ campagne, Champ code, Map<String, String> caches, List<Ligne> lignes,
        boolean courrier, Champ recueLe, String aujourdhui, int page, int pages, String adresse, CompteRendu compteRendu, String formulaire,
        Filtrees filtrees) {

    /** One way to look at the queue. */
    public record Corbeille(String libelle, String nombre, String chemin, boolean courante) {}

    /** @param tenue « Ouverte par M. Oudin », or empty */
    public record Ligne(String id, String chemin, String nom, String numero, String piece, String depuis, String limite, List<Badge> badges,
            String tenue, boolean cochee) {}

    /** @param chemin of the whole queue */
    public record Filtrees(String phrase, String chemin) {}

    /** @param details one line per piece that could not be done */
    public record CompteRendu(String titre, List<String> details) {}
}

package fr.cyclades.candidature.web.nouvelle;

import java.util.List;

/**
 * One step of the selection path.
 *
 * @param retours what was chosen, each with the address that comes back to that choice
 * @param choix   what can be chosen now; empty when nothing is open there
 */
public record VueChemin(String question, List<Choix> retours, List<Choix> choix) {

    /** @param detail the dates, when the choice leaves one campagne only, or an empty string */
    public record Choix(String libelle, String chemin, String detail) {}
}

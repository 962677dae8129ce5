package fr.cyclades.justificatif.web.gestion.lot;

import java.util.List;

/**
 * What became of pieces decided together.
 *
 * @param controles identifiers of the decisions, to undo them together; empty when there is nothing to undo
 */
public record VueBilan(String titre, List<Ligne> faites, List<Ligne> ecartees, List<String> controles, String retour, String retourLibelle) {

    /** @param detail why it was set aside, or the numéro */
    public record Ligne(String libelle, String detail, String chemin) {}
}

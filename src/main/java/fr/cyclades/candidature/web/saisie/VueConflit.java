package fr.cyclades.candidature.web.saisie;

import java.util.List;

/**
 * A tab sent from a page that had become stale: nothing was written, both values side by side.
 *
 * @param champs what was typed, to be sent again if the person wants it
 */
public record VueConflit(VueEntete entete, String onglet, String titre, String gardees, List<Difference> differences, List<Saisie> champs) {

    /** One answer: {@code gardee} as it stands, {@code saisie} as it was just typed. */
    public record Difference(String libelle, String gardee, String saisie) {}

    /** One parameter of the form. */
    public record Saisie(String nom, String valeur) {}
}

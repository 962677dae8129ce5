package fr.cyclades.gestion.web;

import java.util.List;

/** The home of the desk. */
public record VueAccueil(String nom, String service, List<Ligne> lignes, boolean aucunDroit) {

    /** @param nombre « 1 204 » */
    public record Ligne(String libelle, String nombre, String detail, String chemin, String classe) {}
}

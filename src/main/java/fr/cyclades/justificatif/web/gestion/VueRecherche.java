package fr.cyclades.justificatif.web.gestion;

import java.util.List;

/**
 * The search of a file by name or number.
 *
 * @param titre « 3 dossiers pour « benali » », or null before any search
 */
public record VueRecherche(String texte, String titre, List<Ligne> lignes, String suite) {

    public record Ligne(String nom, String chemin, String numero, String examen, boolean vivante) {}
}

package fr.cyclades.reglement.yaml;

/**
 * One file of definitions.
 *
 * @param chemin from the folder that holds {@code reglements/} and {@code campagnes/}, with slashes
 * @param etiquette how faults name it
 */
public record Fichier(String chemin, String etiquette, String texte) {

    public Fichier(String chemin, String texte) {
        this(chemin, chemin, texte);
    }

    /** File name without folder and suffix. */
    public String nom() {
        var nom = chemin.substring(chemin.lastIndexOf('/') + 1);
        return nom.substring(0, nom.lastIndexOf('.'));
    }
}

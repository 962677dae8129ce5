package fr.cyclades.reglement.yaml;

import java.util.Optional;

/**
 * One file of definitions.
 *
 * @param chemin from the folder that holds {@code reglements/} and {@code campagnes/}, with slashes
 * @param etiquette how faults name it
 * @param faute why it could not be read at all; the text is then empty
 */
public record Fichier(String chemin, String etiquette, String texte, Optional<Defaut> faute) {

    public Fichier(String chemin, String etiquette, String texte) {
        this(chemin, etiquette, texte, Optional.empty());
    }

    public Fichier(String chemin, String texte) {
        this(chemin, chemin, texte);
    }

    /** Whether it comes with the product: its build has checked it. */
    public boolean estDuProduit() {
        return chemin.equals(etiquette);
    }

    /** File name without folder and suffix. */
    public String nom() {
        var nom = chemin.substring(chemin.lastIndexOf('/') + 1);
        return nom.contains(".") ? nom.substring(0, nom.lastIndexOf('.')) : nom;
    }
}

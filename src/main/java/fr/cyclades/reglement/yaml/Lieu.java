package fr.cyclades.reglement.yaml;

/** Where something is written; line and column from 1. */
public record Lieu(String fichier, int ligne, int colonne) {

    public Lieu decale(int colonnes) {
        return new Lieu(fichier, ligne, colonne + colonnes);
    }

    @Override
    public String toString() {
        return fichier + ":" + ligne + ":" + colonne;
    }
}

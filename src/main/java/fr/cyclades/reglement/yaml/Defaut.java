package fr.cyclades.reglement.yaml;

import java.util.Comparator;

/** One fault of a file: where, what is wrong, what to write instead. In French: it is read by those who write règlements. */
public record Defaut(Gravite gravite, Lieu lieu, String probleme, String remede) implements Comparable<Defaut> {

    /** What a fault forbids. */
    public enum Gravite {
        /** The files cannot be used. */
        ERREUR,
        /** They can, but their author has probably not written what he meant. */
        AVERTISSEMENT
    }

    private static final Comparator<Defaut> ORDRE = Comparator.comparing((Defaut d) -> d.lieu.fichier())
            .thenComparingInt(d -> d.lieu.ligne())
            .thenComparingInt(d -> d.lieu.colonne())
            .thenComparing(Defaut::gravite)
            .thenComparing(Defaut::probleme);

    public static Defaut erreur(Lieu lieu, String probleme, String remede) {
        return new Defaut(Gravite.ERREUR, lieu, probleme, remede);
    }

    public boolean estErreur() {
        return gravite == Gravite.ERREUR;
    }

    @Override
    public int compareTo(Defaut autre) {
        return ORDRE.compare(this, autre);
    }

    @Override
    public String toString() {
        return lieu + " : " + (estErreur() ? "" : "avertissement : ") + probleme + (remede.isEmpty() ? "" : " → " + remede);
    }
}

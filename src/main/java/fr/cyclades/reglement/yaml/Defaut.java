package fr.cyclades.reglement.yaml;

import java.util.Comparator;

/** One fault of a file: where, what is wrong, what to write instead. In French: it is read by those who write règlements. */
public record Defaut(Lieu lieu, String probleme, String remede) implements Comparable<Defaut> {

    private static final Comparator<Defaut> ORDRE = Comparator.comparing((Defaut d) -> d.lieu.fichier())
            .thenComparingInt(d -> d.lieu.ligne())
            .thenComparingInt(d -> d.lieu.colonne())
            .thenComparing(Defaut::probleme);

    @Override
    public int compareTo(Defaut autre) {
        return ORDRE.compare(this, autre);
    }

    @Override
    public String toString() {
        return lieu + " : " + probleme + (remede.isEmpty() ? "" : " → " + remede);
    }
}

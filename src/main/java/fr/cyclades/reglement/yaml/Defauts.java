package fr.cyclades.reglement.yaml;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Gathers faults from any thread, so that all are told at once, in order. A fault of a shared file, met by several campagnes, is told once. */
public final class Defauts {

    private final SortedSet<Defaut> defauts = new ConcurrentSkipListSet<>();

    public void ajouter(Lieu lieu, String probleme, String remede) {
        defauts.add(Defaut.erreur(lieu, probleme, remede));
    }

    public void avertir(Lieu lieu, String probleme, String remede) {
        defauts.add(new Defaut(Defaut.Gravite.AVERTISSEMENT, lieu, probleme, remede));
    }

    public void ajouter(Defaut defaut) {
        defauts.add(defaut);
    }

    /** Whether the files cannot be used. */
    public boolean refusent() {
        return defauts.stream().anyMatch(Defaut::estErreur);
    }

    public List<Defaut> liste() {
        return List.copyOf(defauts);
    }

    /** « vouliez-vous dire « lva » ? » when one of the known words is near, else the list of them. */
    public static String plutot(String mot, Collection<String> connus) {
        var proche = connus.stream().filter(c -> distance(mot, c) <= Math.max(1, mot.length() / 3))
                .min((a, b) -> distance(mot, a) - distance(mot, b));
        if (proche.isPresent()) {
            return "écrivez « " + proche.get() + " » ?";
        }
        return connus.isEmpty() ? "" : "sont connus ici : "
                + connus.stream().sorted().limit(40).collect(Collectors.joining(", "));
    }

    private static int distance(String a, String b) {
        var ligne = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            ligne[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonale = ligne[0];
            ligne[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var dessus = ligne[j];
                var cout = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                ligne[j] = Math.min(Math.min(ligne[j] + 1, ligne[j - 1] + 1), diagonale + cout);
                diagonale = dessus;
            }
        }
        return ligne[b.length()];
    }
}

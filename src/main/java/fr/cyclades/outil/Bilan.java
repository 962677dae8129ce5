package fr.cyclades.outil;

import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.NumeroInscription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many candidatures each effect touches, and which: the first numbers only are kept. */
final class Bilan {

    private static final int PAR_LIGNE = 8;

    private final int cites;
    private final Map<Effet, Touchees> effets = new HashMap<>();
    private int relues;
    private int touchees;

    /** @param cites how many numbers are told for each effect */
    Bilan(int cites) {
        this.cites = cites;
    }

    private final class Touchees {

        private final List<String> numeros = new ArrayList<>();
        private int nombre;

        private void ajouter(NumeroInscription numero) {
            nombre++;
            if (numeros.size() < cites) {
                numeros.add(numero.texte());
            }
        }
    }

    void ajouter(NumeroInscription numero, List<Effet> siens) {
        relues++;
        touchees += siens.isEmpty() ? 0 : 1;
        siens.stream().distinct().forEach(e -> effets.computeIfAbsent(e, _ -> new Touchees()).ajouter(numero));
    }

    String enTexte() {
        if (relues == 0) {
            return "    Personne n’y est encore inscrit.";
        }
        var lignes = new StringBuilder("    Sur " + EnFrancais.compte(relues, "candidature") + (relues > 1 ? " enregistrées" : " enregistrée")
                + " : " + (touchees == 0 ? "aucune ne change" : touchees + (touchees > 1 ? " changeraient" : " changerait")
                + (relues == touchees ? "" : ", " + (relues - touchees) + (relues - touchees > 1 ? " ne changeraient pas" : " ne changerait pas"))) + ". Rien n’est écrit.");
        effets.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Effet, Touchees> e) -> e.getKey().genre()).thenComparing(e -> -e.getValue().nombre)
                        .thenComparing(e -> e.getKey().phrase()))
                .forEach(e -> lignes.append(ligne(e.getKey(), e.getValue())));
        return lignes.toString();
    }

    private static String ligne(Effet effet, Touchees touchees) {
        var autres = touchees.nombre - touchees.numeros.size();
        var numeros = parLignes(touchees.numeros.stream().sorted().toList());
        return "\n      " + EnFrancais.compte(touchees.nombre, "candidature") + " : " + effet.phrase() + "."
                + (numeros.isEmpty() ? "" : "\n          " + numeros + (autres == 0 ? "" : " et " + EnFrancais.compte(autres, "autre")));
    }

    /** A few numbers a line: hundreds of them still read, and are found by eye or by {@code grep}. */
    private static String parLignes(List<String> numeros) {
        return IntStream.range(0, (numeros.size() + PAR_LIGNE - 1) / PAR_LIGNE)
                .mapToObj(i -> String.join(", ", numeros.subList(i * PAR_LIGNE, Math.min(numeros.size(), (i + 1) * PAR_LIGNE))))
                .collect(Collectors.joining(",\n          "));
    }

    /** When the campagne itself is gone. */
    String sansSuite() {
        return relues == 0 ? "    Personne n’y était inscrit."
                : "    " + EnFrancais.compte(relues, "candidature") + (relues > 1 ? " y restent" : " y reste")
                        + " : le serveur garde la campagne telle qu’elle était tant qu’il tourne, et son texte publié pour toujours.";
    }
}

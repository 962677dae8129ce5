package fr.cyclades.regles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 174 claims of the notices, each with what proves it: {@code target/regles.md} in full, {@code target/regles.txt} to be read at the end of bin/test. */
final class TableDesRegles {

    private static final Path DOCS = Path.of("docs/notices");

    private final Map<String, List<String>> preuves;
    private final Map<String, List<String>> sansPreuve = lignes("texte-seul.csv", 3);

    private TableDesRegles(List<Preuve> preuves) {
        this.preuves = Stream.concat(preuves.stream(), Exemples.preuves().stream())
                .collect(Collectors.groupingBy(Preuve::regle, LinkedHashMap::new, Collectors.mapping(Preuve::titre, Collectors.toList())));
    }

    static void ecrire(List<Preuve> preuves) {
        var table = new TableDesRegles(preuves);
        var entiere = new StringBuilder("| rule | notice | claim | state |\n|---|---|---|---|\n");
        var abregee = new StringBuilder();
        lignes("regles.csv", 4).forEach((regle, cases) -> {
            entiere.append("| %s | %s | %s | %s |%n".formatted(regle, cases.get(1), cases.get(3), table.etat(regle, cases.get(2), Integer.MAX_VALUE)));
            abregee.append("%-5s %s%n".formatted(regle, table.etat(regle, cases.get(2), 2)));
        });
        deposer("regles.md", entiere);
        deposer("regles.txt", abregee.append(table.total()));
    }

    private String etat(String regle, String chantier, int montrees) {
        return switch (genre(regle)) {
            case "proved" -> "proved by " + citer(preuves.get(regle).stream().distinct().toList(), montrees);
            case "proved in part" -> "proved in part by " + citer(preuves.get(regle).stream().distinct().toList(), montrees) + "; later: " + sansPreuve.get(regle).get(2);
            case "not yet" -> "not yet (" + chantier + ")";
            case String sans -> sans + ": " + sansPreuve.get(regle).get(2);
        };
    }

    /** proved, proved in part, text only, later, not yet */
    private String genre(String regle) {
        if (preuves.containsKey(regle)) {
            return sansPreuve.containsKey(regle) ? "proved in part" : "proved";
        }
        return sansPreuve.containsKey(regle) ? sansPreuve.get(regle).get(1) : "not yet";
    }

    private static String citer(List<String> titres, int montrees) {
        var reste = titres.size() - montrees;
        return titres.stream().limit(montrees).collect(Collectors.joining(", ")) + (reste > 0 ? " and %d more".formatted(reste) : "");
    }

    private String total() {
        return lignes("regles.csv", 4).keySet().stream()
                .collect(Collectors.groupingBy(this::genre, TreeMap::new, Collectors.counting()))
                .entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", ", "rules: ", "\n"));
    }

    static Map<String, List<String>> lignes(String fichier, int cases) {
        try (var lignes = Files.lines(DOCS.resolve(fichier))) {
            return lignes.filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> Arrays.stream(l.split(";", cases)).map(String::strip).toList())
                    .collect(Collectors.toMap(List::getFirst, l -> l, (a, b) -> b, LinkedHashMap::new));
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static void deposer(String nom, CharSequence texte) {
        try {
            Files.writeString(Files.createDirectories(Path.of("target")).resolve(nom), texte);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}

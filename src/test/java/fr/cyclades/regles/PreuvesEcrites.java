package fr.cyclades.regles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What proves the rules, read in the sources without running them: the tests that carry {@code @Regle}, and the examples. */
final class PreuvesEcrites {

    /** @param cible file, from the root of the project; {@code nom} of the test method or of the example */
    record Ecrite(String regle, String cible, String nom) {

        String lien() {
            var titre = nom.isEmpty() ? cible.substring(cible.lastIndexOf('/') + 1) : nom;
            return "[%s](../../%s)".formatted(titre, cible);
        }
    }

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TEST = Pattern.compile("@Regle\\(([^)]*)\\)\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*(?:static )?\\S+ (\\w+)\\(");
    private static final Pattern CODE = Pattern.compile("\"(R\\d+)\"");
    private static final Pattern EXEMPLE = Pattern.compile("(\\S+\\.yaml) « (.*) »");

    private PreuvesEcrites() {}

    /** Scenarios first, then the other tests, then the examples. */
    static List<Ecrite> toutes() {
        return Stream.concat(tests(), Exemples.preuves().stream().map(PreuvesEcrites::exemple)).toList();
    }

    private static Stream<Ecrite> tests() {
        try (var fichiers = Files.walk(TESTS)) {
            return fichiers.filter(f -> f.toString().endsWith("Test.java"))
                    .sorted((a, b) -> a.toString().contains("/scenarios/") == b.toString().contains("/scenarios/") ? a.compareTo(b)
                            : a.toString().contains("/scenarios/") ? -1 : 1)
                    .flatMap(PreuvesEcrites::lire).toList().stream();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static Stream<Ecrite> lire(Path fichier) {
        try {
            return TEST.matcher(Files.readString(fichier)).results().flatMap(test -> CODE.matcher(test.group(1)).results()
                    .map(code -> new Ecrite(code.group(1), fichier.toString(), test.group(2)))).toList().stream();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static Ecrite exemple(Preuve preuve) {
        var lu = EXEMPLE.matcher(preuve.titre());
        return lu.matches() ? new Ecrite(preuve.regle(), "src/main/resources/" + lu.group(1), lu.group(2))
                : new Ecrite(preuve.regle(), "src/main/resources/" + preuve.titre().split(" ")[0], "");
    }
}

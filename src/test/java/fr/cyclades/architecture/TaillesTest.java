package fr.cyclades.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files small enough to be read whole (house, section 13). An exception is a line of {@code tailles.txt} with its reason. */
class TaillesTest {

    private record Genre(String dossier, String suffixe, String chemin, int refus) {

        boolean contient(Path fichier) {
            var nom = fichier.toString();
            return nom.startsWith(dossier) && nom.endsWith(suffixe) && nom.contains(chemin);
        }
    }

    /** First match wins. */
    private static final List<Genre> GENRES = List.of(
            new Genre("src/main/java", ".java", "/db/", 250),
            new Genre("src/main/java", ".java", "", 200),
            new Genre("src/main/jte", ".jte", "", 120),
            new Genre("src/main/resources/reglements", ".yaml", "/exemples/", 400),
            new Genre("src/main/resources/reglements", ".yaml", "", 250),
            new Genre("src/main/front", "", "", 300),
            new Genre("src/test/java", ".java", "/scenarios/", 200),
            new Genre("src/test/java", ".java", "", 300),
            new Genre("bin", "", "", 200));

    @Test
    void aucun_fichier_ne_depasse_la_taille_de_son_genre() {
        Map<String, Integer> exceptions = Plan.liste("tailles.txt").stream().map(l -> l.split(";"))
                .collect(Collectors.toMap(l -> l[0].strip(), l -> Integer.valueOf(l[1].strip())));
        var tropLongs = GENRES.stream().map(Genre::dossier).distinct()
                .flatMap(d -> Plan.fichiers(d, "").stream())
                .flatMap(f -> GENRES.stream().filter(g -> g.contient(f)).findFirst().stream()
                        .flatMap(g -> refus(f, exceptions.getOrDefault(f.toString(), g.refus()))))
                .toList();
        assertThat(tropLongs).as("split by concept; if it truly holds one, add a line to tailles.txt with the reason").isEmpty();
    }

    private static Stream<String> refus(Path fichier, int permis) {
        if (estBinaire(fichier)) {
            return Stream.empty();
        }
        var lignes = Plan.lire(fichier).lines().count();
        return lignes > permis ? Stream.of("%s : %d lignes, %d au plus".formatted(fichier, lignes, permis)) : Stream.empty();
    }

    private static boolean estBinaire(Path fichier) {
        return Stream.of(".png", ".ttf", ".woff2", ".icc", ".svg", ".json").anyMatch(fichier.toString()::endsWith);
    }
}

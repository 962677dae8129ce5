package fr.cyclades.regles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The examples kept beside the règlements and the campagnes: their {@code regles:} say which rules of the notices they prove. */
final class Exemples {

    private static final Path DONNEES = Path.of("src/main/resources");
    private static final YAMLMapper YAML = new YAMLMapper();

    private Exemples() {}

    static List<Preuve> preuves() {
        return Stream.of("reglements", "campagnes").flatMap(Exemples::fichiers).flatMap(Exemples::lire).toList();
    }

    private static Stream<Path> fichiers(String dossier) {
        try (var tous = Files.walk(DONNEES.resolve(dossier))) {
            return tous.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static Stream<Preuve> lire(Path fichier) {
        return YAML.readTree(fichier.toFile()).findParents("regles").stream().flatMap(e -> preuves(fichier, e));
    }

    private static Stream<Preuve> preuves(Path fichier, JsonNode exemple) {
        var titre = DONNEES.relativize(fichier) + " « " + nom(exemple) + " »";
        return exemple.get("regles").valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(r -> r.matches("R[0-9]+"))
                .map(r -> new Preuve(r, titre));
    }

    private static String nom(JsonNode exemple) {
        return Stream.of("nom", "exemple", "titre", "cas").map(exemple::get).filter(n -> n != null && n.isString())
                .map(JsonNode::asString).findFirst().orElse("");
    }
}

package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.yaml.Defaut;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.LecteurYaml;
import fr.cyclades.reglement.yaml.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The guide and the schemas speak of the same language: nothing is left out, no example is wrong. The ten steps are played by {@link VerifierTest}. */
class GuideTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/reglements/schema");
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`]*`", Pattern.DOTALL);
    private static final Pattern BLOC = Pattern.compile("^( *)```yaml\\n(.*?)^ *```", Pattern.DOTALL | Pattern.MULTILINE);

    /** How a block of the guide begins, the file it is an excerpt of, and what it stands under. */
    private static final Map<String, List<String>> DEBUTS = new LinkedHashMap<>();

    static {
        DEBUTS.put("examen:", List.of("reglements/2027/x/reglement.yaml", ""));
        DEBUTS.put("titre: Épreuves", List.of("reglements/2027/x/onglets/x.yaml", ""));
        DEBUTS.put("titre: Bénéfices", List.of("reglements/2027/x/onglets/x.yaml", ""));
        DEBUTS.put("- code: annees_de_services", List.of("reglements/2027/x/onglets/x.yaml", "titre: X\ngabarit: FORMULAIRE\nblocs:\n  - titre: X\n    champs:\n"));
        DEBUTS.put("listes:", List.of("reglements/2027/x/listes.yaml", ""));
        DEBUTS.put("- code:", List.of("reglements/2027/x/regles.yaml", "regles:\n"));
        DEBUTS.put("# epreuves.yaml", List.of("reglements/2027/x/epreuves.yaml", ""));
        DEBUTS.put("# specialites/", List.of("reglements/2027/x/specialites/x.yaml", ""));
        DEBUTS.put("champ: acquis", List.of("reglements/2027/x/acquis.yaml", ""));
        DEBUTS.put("# acquis.yaml", List.of("reglements/2027/x/acquis.yaml", ""));
        DEBUTS.put("regroupements:", List.of("reglements/2027/x/pieces.yaml", ""));
        DEBUTS.put("campagne:", List.of("reglements/2027/x/exemples/x.yaml", ""));
        DEBUTS.put("reglement:", List.of("campagnes/2027/x/x.yaml", ""));
        DEBUTS.put("frais:", List.of("campagnes/2027/x/x.yaml", ""));
        DEBUTS.put("onglets: [", List.of("campagnes/2027/x/x.yaml", ""));
    }

    @Test
    void chaque_cle_et_chaque_valeur_des_schemas_est_dans_le_guide() throws IOException {
        var texte = Guide.texte();
        var code = String.join(" ", CODE.matcher(texte).results().map(r -> r.group()).toList());
        var oubliees = new TreeSet<String>();
        try (var schemas = Files.list(SCHEMAS)) {
            schemas.flatMap(s -> mots(JsonMapper.shared().readTree(Guide.lire(s)))).filter(mot -> !contient(mot.equals(mot.toUpperCase()) ? texte : code, mot))
                    .forEach(oubliees::add);
        }
        assertThat(oubliees).as("each in docs/ecrire-un-reglement.md, with an example").isEmpty();
    }

    private static boolean contient(String texte, String mot) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(mot) + "(?!\\w)").matcher(texte).find();
    }

    /** Names of properties, and values written in capitals. */
    private static Stream<String> mots(JsonNode noeud) {
        var siens = noeud.isObject() && noeud.path("properties").isObject() ? noeud.get("properties").propertyNames().stream() : Stream.<String>empty();
        var valeurs = noeud.isObject() ? noeud.path("enum").valueStream().map(JsonNode::asString).filter(v -> v.matches("[A-Z][A-Z_]{2,}")) : Stream.<String>empty();
        return Stream.of(siens, valeurs, noeud.valueStream().flatMap(GuideTest::mots)).flatMap(s -> s);
    }

    @Test
    void chaque_exemple_du_guide_suit_son_schema() {
        var schemas = new Schemas();
        BLOC.matcher(Guide.texte()).results().forEach(bloc -> {
            var texte = bloc.group(2).stripTrailing().stripIndent();
            if (texte.startsWith("# fichier :") || texte.startsWith("# yaml-language-server")) {
                return;
            }
            var debut = DEBUTS.keySet().stream().filter(texte::startsWith).findFirst().orElseThrow(() -> new AssertionError("a new kind of example: " + texte));
            var place = DEBUTS.get(debut);
            var fichier = new Fichier(place.getFirst(), place.getLast() + (place.getLast().endsWith("champs:\n") ? texte.indent(6) : texte));
            var defauts = new Defauts();
            LecteurYaml.lire(fichier, defauts).ifPresent(contenu -> schemas.verifier(fichier, contenu, defauts));
            assertThat(defauts.liste()).as(texte).filteredOn(d -> !estUnExtrait(d)).isEmpty();
        });
    }

    /** An excerpt has not all the keys of a whole file; « … » stands for what the reader writes. */
    private static boolean estUnExtrait(Defaut defaut) {
        return defaut.probleme().startsWith("il manque la clé") || Set.of("…").stream().anyMatch(defaut.probleme()::contains);
    }
}

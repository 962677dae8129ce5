package fr.cyclades.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be found in the tree: names without accents, nobody's name, no address of a machine. */
class ArbreTest {

    private static final List<String> DOSSIERS = List.of("src", "docs", "bin", ".ci");
    private static final Pattern TEXTE = Pattern.compile(
            ".*\\.(java|jte|yaml|yml|sql|md|csv|txt|css|mjs|js|json|properties|bash|xml|svg|html)|bin/[a-z]+|\\.ci/run|\\.npmrc|LICENSE");
    private static final Pattern ADRESSE_DE_MACHINE = Pattern.compile(
            "https?://(?:repo1?|registry|deb|central)\\.|/wo" + "rk/(?:main|shared|steering|\\.library)|/fa" + "rm/|/tm" + "p/(?:cy|wt|proto|studio|bash_jobs)|/ro" + "ot/");
    private static final Pattern NOM_JAVA = Pattern.compile("[\\x21-\\x7e]+");

    @Test
    void les_noms_de_fichiers_sont_sans_accent_ni_espace() {
        assertThat(tous().filter(f -> !f.toString().matches("[A-Za-z0-9_./@-]+")).toList())
                .as("file names: ASCII, no space (house, section 11)").isEmpty();
    }

    @Test
    void les_identifiants_java_sont_sans_accent() {
        var fautes = Plan.CLASSES.stream().filter(c -> !Plan.estUnGabarit(c))
                .flatMap(c -> Stream.concat(Stream.of(c.getName()), c.getMembers().stream().map(m -> c.getName() + "." + m.getName())))
                .filter(n -> !NOM_JAVA.matcher(n).matches())
                .toList();
        assertThat(fautes).as("identifiers carry no accent (house, section 11)").isEmpty();
    }

    @Test
    void les_tables_et_les_colonnes_sont_sans_accent() {
        var fautes = Plan.fichiers("src/main/resources/db", ".sql").stream()
                .filter(f -> Sources.textes(f).anyMatch(t -> t.replaceAll("'(?:[^']|'')*'", "").chars().anyMatch(c -> c > 126)))
                .toList();
        assertThat(fautes).as("accents only in comments and literals").isEmpty();
    }

    @Test
    void aucune_adresse_de_registre_ni_de_machine() {
        var fautes = textes()
                .flatMap(f -> ADRESSE_DE_MACHINE.matcher(Plan.lire(f)).results().map(r -> f + " : " + r.group()))
                .toList();
        assertThat(fautes).as("what this machine is called must not be in the tree").isEmpty();
    }

    @Test
    void personne_de_reel_n_est_nomme() {
        Set<String> interdits = Set.copyOf(Plan.liste("personnes-des-notices.txt"));
        var fautes = textes()
                .flatMap(f -> Empreintes.des(Plan.lire(f)).filter(e -> interdits.contains(e.empreinte())).map(e -> f + " : " + e.mot()))
                .collect(Collectors.toSet());
        assertThat(fautes).as("names and telephones of persons printed in the notices stay out: write the function, or invent (decision 38)").isEmpty();
    }

    private static Stream<Path> textes() {
        return tous().filter(f -> TEXTE.matcher(f.toString()).matches());
    }

    private static Stream<Path> tous() {
        var racine = Stream.of("pom.xml", "README.md", "CHANGELOG.md", "THIRD-PARTY.md", "LICENSE", "package.json", "package-lock.json", ".npmrc")
                .map(Path::of).filter(Files::exists);
        return Stream.concat(racine, DOSSIERS.stream().flatMap(d -> Plan.fichiers(d, "").stream()));
    }
}

package fr.cyclades.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Formatting is not discussed: this is all of it that can be checked without rewriting (decision 0019). */
class MiseEnFormeTest {

    private static final int LARGEUR = 200;
    private static final Pattern IMPORT = Pattern.compile("^import (static )?([\\w.*]+);$", Pattern.MULTILINE);

    @Test
    void les_fichiers_java_ont_tous_la_meme_forme() {
        var fautes = Stream.of("src/main/java", "src/test/java").flatMap(d -> Plan.fichiers(d, ".java").stream())
                .flatMap(f -> fautes(Plan.lire(f)).map(faute -> f + ": " + faute))
                .toList();
        assertThat(fautes).isEmpty();
    }

    @Test
    void une_ligne_de_java_reste_lisible() {
        assertThat(Plan.fichiers("src/main/java", ".java")).as("lines of more than %d characters", LARGEUR)
                .noneMatch(f -> Plan.lire(f).lines().anyMatch(l -> l.length() > LARGEUR));
    }

    @Test
    void les_autres_textes_n_ont_ni_tabulation_ni_espace_en_bout_de_ligne() {
        var fautes = Stream.of(".jte", ".yaml", ".sql", ".css", ".mjs", ".csv")
                .flatMap(s -> Stream.of("src/main/jte", "src/main/resources", "src/main/front", "docs").flatMap(d -> Plan.fichiers(d, s).stream()))
                .filter(f -> Pattern.compile("[ \\t]$|\\t|\\r", Pattern.MULTILINE).matcher(Plan.lire(f)).find())
                .toList();
        assertThat(fautes).isEmpty();
    }

    private static Stream<String> fautes(String texte) {
        return Stream.of(
                        si(texte.contains("\t") || texte.contains("\r"), "a tab or a carriage return"),
                        si(Pattern.compile("[ ]$", Pattern.MULTILINE).matcher(texte).find(), "a space at the end of a line"),
                        si(texte.contains("\n\n\n"), "two empty lines"),
                        si(!texte.endsWith("\n") || texte.endsWith("\n\n"), "one end of line at the end"),
                        si(!imports(texte, true).equals(imports(texte, true).stream().sorted().toList())
                                || !imports(texte, false).equals(imports(texte, false).stream().sorted().toList()), "imports out of order"),
                        inutiles(texte))
                .flatMap(List::stream);
    }

    private static List<String> si(boolean fautif, String faute) {
        return fautif ? List.of(faute) : List.of();
    }

    private static List<String> imports(String texte, boolean statiques) {
        return IMPORT.matcher(texte).results().filter(i -> (i.group(1) != null) == statiques).map(i -> i.group(2)).toList();
    }

    private static List<String> inutiles(String texte) {
        var corps = IMPORT.matcher(texte).replaceAll("");
        return Stream.of(true, false).flatMap(s -> imports(texte, s).stream())
                .filter(i -> i.endsWith("*") || !Pattern.compile("\\b" + i.substring(i.lastIndexOf('.') + 1) + "\\b").matcher(corps).find())
                .map(i -> "unused or starred import " + i)
                .toList();
    }
}

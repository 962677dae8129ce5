package fr.cyclades.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences bear the apostrophe of the house, ’ (house, section 10). What authors of règlements write plainly is set when it is read: see {@code TypographieDesTextesTest}. */
class ApostrophesTest {

    private static final Pattern DROITE = Pattern.compile("[^\\s\"]*\\p{L}'(?:\\p{L}|«|\\$\\{)[^\\s\"]*");
    private static final Pattern COMMENTAIRE = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
    /** Messages of a bug, in English; a format of dates. */
    private static final Pattern PAS_DU_FRANCAIS = Pattern.compile("^not a |'T'|'Z'|(?i)\\b(select|from|where|set|values|interval)\\b");

    @Test
    void aucune_chaine_de_java_n_a_d_apostrophe_droite() {
        var fautes = fautes("src/main/java", ".java", fichier -> Sources.textes(fichier).filter(t -> !PAS_DU_FRANCAIS.matcher(t).find()));
        assertThat(fautes).as("write ’").isEmpty();
    }

    @Test
    void aucun_gabarit_n_a_d_apostrophe_droite() {
        var fautes = fautes("src/main/jte", ".jte", fichier -> Stream.of(COMMENTAIRE.matcher(Plan.lire(fichier)).replaceAll("")));
        assertThat(fautes).as("write ’").isEmpty();
    }

    @Test
    void aucun_script_n_a_d_apostrophe_droite() {
        var fautes = fautes("src/main/front/scripts", ".js", fichier -> Sources.textes(fichier));
        assertThat(fautes).as("write ’").isEmpty();
    }

    @Test
    void aucun_texte_donne_en_yaml_hors_des_reglements_n_a_d_apostrophe_droite() {
        var fautes = Stream.of("acces", "demonstration", "justificatif")
                .flatMap(dossier -> fautes("src/main/resources/" + dossier, ".yaml", fichier -> Plan.lire(fichier).lines().filter(l -> !l.strip().startsWith("#"))).stream())
                .toList();
        assertThat(fautes).as("write ’").isEmpty();
    }

    private static List<String> fautes(String dossier, String suffixe, Function<Path, Stream<String>> textes) {
        return Plan.fichiers(dossier, suffixe).stream()
                .flatMap(f -> textes.apply(f).flatMap(t -> DROITE.matcher(t).results().map(r -> f + " : " + r.group())))
                .toList();
    }
}

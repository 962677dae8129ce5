package fr.cyclades.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A template belongs to a module, in one of three roles, and keeps to the content security policy (house, section 9). */
class GabaritsTest {

    private static final Path RACINE = Path.of("src/main/jte");
    private static final Pattern STYLE_OU_SCRIPT = Pattern.compile("<style\\b|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\bsrc=)|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETRE = Pattern.compile("@param\\s+fr\\.cyclades\\.([a-z]+)\\.([a-z.]+)\\.Vue\\w+");

    @Test
    void un_gabarit_est_dans_le_dossier_de_son_module_et_de_son_role() {
        var egares = gabarits().filter(g -> !estRange(RACINE.relativize(g))).toList();
        assertThat(egares).as("src/main/jte/<module>/{web,pdf,mail}/…").isEmpty();
    }

    private static boolean estRange(Path chemin) {
        return chemin.getNameCount() >= 3
                && Plan.modules().contains(chemin.getName(0).toString())
                && List.of("web", "pdf", "mail").contains(chemin.getName(1).toString());
    }

    @Test
    void un_gabarit_ne_recoit_que_la_vue_de_son_module() {
        var fautes = gabarits().flatMap(g -> PARAMETRE.matcher(Plan.lire(g)).results()
                        .filter(p -> !p.group(1).equals(RACINE.relativize(g).getName(0).toString()) && !p.group(1).equals("habillage"))
                        .map(p -> g + " : " + p.group()))
                .toList();
        assertThat(fautes).as("a view record stands in the package of its template").isEmpty();
    }

    @Test
    void aucune_page_ne_porte_de_style_ni_de_script_en_ligne() {
        var fautes = gabarits().filter(g -> RACINE.relativize(g).getName(1).toString().equals("web"))
                .flatMap(g -> STYLE_OU_SCRIPT.matcher(Plan.lire(g)).results().map(r -> g + " : " + r.group()))
                .toList();
        assertThat(fautes).as("the content security policy refuses them: a class of cyclades.css, a file of src/main/front").isEmpty();
    }

    private static Stream<Path> gabarits() {
        return Plan.fichiers("src/main/jte", ".jte").stream();
    }
}

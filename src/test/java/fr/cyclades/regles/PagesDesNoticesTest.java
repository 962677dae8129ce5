package fr.cyclades.regles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages of {@code docs/notices} tell the truth: every claim of the notice is there, word for word, and each link leads to a test or
 * an example that still carries the number of the claim. Written again with {@code bin/test -Dtest=PagesDesNoticesTest -Dcyclades.notices.ecrire=true}.
 */
class PagesDesNoticesTest {

    private static final Path DOCS = Path.of("docs/notices");
    private static final Pattern LIGNE = Pattern.compile("^\\| (R\\d+) \\| (.*) \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern LIEN = Pattern.compile("\\[([^\\]]*)]\\(\\.\\./\\.\\./([^)]*)\\)");

    private final List<PreuvesEcrites.Ecrite> preuves = PreuvesEcrites.toutes();

    @Test
    void chaque_affirmation_est_la_et_chaque_lien_prouve_encore() throws IOException {
        for (var page : pages().toList()) {
            if (Boolean.getBoolean("cyclades.notices.ecrire")) {
                Files.writeString(DOCS.resolve(page.fichier()), page.texte(preuves));
            }
            var lignes = LIGNE.matcher(Files.readString(DOCS.resolve(page.fichier()))).results().toList();
            assertThat(lignes).as(page.fichier()).extracting(l -> l.group(1) + " " + l.group(2))
                    .containsExactlyElementsOf(page.regles().stream().map(r -> r.get(0) + " " + r.get(3)).toList());
            assertThat(lignes).allSatisfy(l -> assertThat(LIEN.matcher(l.group(3)).results())
                    .as("%s of %s: write the page again", l.group(1), page.fichier())
                    .allMatch(lien -> prouveEncore(l.group(1), lien.group(2), lien.group(1))));
        }
    }

    @Test
    void toute_regle_de_l_inscription_est_prouvee_ou_dit_pourquoi_elle_ne_l_est_pas() {
        var sansPreuve = TableDesRegles.lignes("texte-seul.csv", 3).keySet();
        assertThat(TableDesRegles.lignes("regles.csv", 4).values()).filteredOn(r -> r.get(2).contains("journey"))
                .as("rules that « a candidate registers » proves").extracting(List::getFirst)
                .allMatch(r -> sansPreuve.contains(r) || preuves.stream().anyMatch(p -> p.regle().equals(r)));
    }

    @Test
    void ce_qu_un_test_prouve_n_est_pas_dit_texte_seul() {
        assertThat(TableDesRegles.lignes("texte-seul.csv", 3).values()).filteredOn(l -> l.get(1).equals("text only")).extracting(List::getFirst)
                .noneMatch(r -> preuves.stream().anyMatch(p -> p.regle().equals(r)));
    }

    private boolean prouveEncore(String regle, String cible, String nom) {
        return preuves.stream().anyMatch(p -> p.regle().equals(regle) && p.cible().equals(cible)
                && (p.nom().equals(nom) || p.nom().isEmpty() && cible.endsWith("/" + nom)));
    }

    private static Stream<PageDeNotice> pages() {
        var sansPreuve = TableDesRegles.lignes("texte-seul.csv", 3);
        var regles = TableDesRegles.lignes("regles.csv", 4).values();
        return Stream.of("S0", "S1", "S2", "S3", "S4").map(n -> new PageDeNotice(n, PageDeNotice.TITRES.get(n),
                regles.stream().filter(r -> r.get(1).equals(n)).toList(), sansPreuve));
    }
}

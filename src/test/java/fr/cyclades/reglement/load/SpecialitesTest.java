package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cyclades.reglement.check.Comparaison;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the BTS written with the guide: the order of its options, and its units that the files share. */
class SpecialitesTest {

    private static final String BTS = "reglements/2027/bts-gti/";
    private static final List<Fichier> JUSTES = Fichiers.tous(List.of(Path.of("src/test/resources/guide-essai"))).stream()
            .filter(f -> f.chemin().matches("reglements/commun/.*|" + BTS + "(?!exemples).*|campagnes/2027/nantes/bts-gti.yaml")).toList();

    /** @param changements path under the règlement, then what is right (a pattern), then what takes its place */
    private static List<DefinitionCompilee> charger(List<List<String>> changements) {
        return new Chargeur().charger(JUSTES.stream().map(f -> changements.stream().filter(c -> f.chemin().equals(BTS + c.getFirst()))
                .reduce(f, SpecialitesTest::remplacer, (a, _) -> a)).toList());
    }

    private static Fichier remplacer(Fichier fichier, List<String> changement) {
        assertThat(fichier.texte()).containsPattern(changement.get(1));
        return new Fichier(fichier.chemin(), fichier.texte().replaceAll(changement.get(1), changement.get(2)));
    }

    private static List<String> options(List<List<String>> changements) {
        return charger(changements).getFirst().programme().specialites();
    }

    @Test
    void les_specialites_se_lisent_par_ordre_alphabetique_ou_dans_l_ordre_ou_elles_sont_ecrites() {
        var maritime = List.of("specialites/options.yaml", "Option A, transport maritime", "Transport maritime");
        var aerien = List.of("specialites/options.yaml", "Option B, transport aérien", "Transport aérien");

        assertThat(options(List.of(maritime, aerien))).containsExactly("Transport aérien", "Transport maritime");
        assertThat(options(List.of(maritime, aerien, List.of("reglement.yaml", "specialites: \\{}", "specialites: { ordre: ECRIT }"))))
                .containsExactly("Transport maritime", "Transport aérien");
    }

    @Test
    void comparer_dit_qu_elles_se_lisent_dans_un_autre_ordre() {
        var maritime = List.of("specialites/options.yaml", "Option A, transport maritime", "Transport maritime");
        var aerien = List.of("specialites/options.yaml", "Option B, transport aérien", "Transport aérien");
        var ecrit = charger(List.of(maritime, aerien, List.of("reglement.yaml", "specialites: \\{}", "specialites: { ordre: ECRIT }"))).getFirst();

        assertThat(Comparaison.de(charger(List.of(maritime, aerien)).getFirst(), ecrit)).singleElement().asString()
                .startsWith("La question ").endsWith(" : ses choix se lisent dans un autre ordre : « Transport maritime », « Transport aérien ».");
    }

    @Test
    void une_unite_generale_qui_n_est_pas_decrite_dit_ou_la_decrire() {
        var refus = catchThrowableOfType(DefinitionsFausses.class,
                () -> charger(List.of(List.of("specialites/options.yaml", "generale: CULTURE,", "generale: CULTURES,"))));
        assertThat(refus.defauts()).allSatisfy(d -> assertThat(d.toString()).contains(BTS + "specialites/options.yaml:")
                .contains("l’unité générale « CULTURES » n’est pas décrite → écrivez « CULTURE » ? ; ou décrivez-la sous « unites » d’epreuves.yaml : CULTURES: { libelle: … }"));
    }

    @Test
    void la_premiere_unite_generale_d_un_examen_dit_comment_la_decrire() {
        var refus = catchThrowableOfType(DefinitionsFausses.class, () -> charger(List.of(List.of("epreuves.yaml", "(?s)unites:.*communes:", "communes:"))));
        assertThat(refus.defauts()).anySatisfy(d -> assertThat(d.toString()).contains(BTS + "specialites/options.yaml:")
                .contains("l’unité générale « CULTURE » n’est pas décrite → décrivez-la sous « unites » d’epreuves.yaml : CULTURE: { libelle: … }"));
    }
}

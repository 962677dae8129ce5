package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.eval.Modele.SpecialiteModele;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The règlements against tables that were copied from their sources apart: every value, and nothing instead of what is unknown. */
class DonneesConnuesTest {

    /** Where each spécialité of an exam is to be found, whatever its sessions. */
    private static final Map<String, List<String>> CAMPAGNES = Map.of(
            "BCP", List.of("2024/clermont-ferrand/bac-professionnel", "2025/poitiers/bac-professionnel", "2027/clermont-ferrand/bac-professionnel"),
            "CAP", List.of("2023/la-reunion/cap", "2027/la-reunion/cap"), "BP", List.of("2023/la-reunion/brevet-professionnel"));
    /** Sessions that are over, and that no campagne of ours opens. */
    private static final List<String> AVANT_NOS_CAMPAGNES = List.of("GA", "CUISINE-2008");

    @Test
    void chaque_unite_a_le_coefficient_la_forme_et_la_duree_de_sa_source() {
        var faux = new ArrayList<String>();
        for (var ligne : lignes("unites.csv", 7)) {
            if (!AVANT_NOS_CAMPAGNES.contains(ligne.get(1)) && ligne.get(6).isEmpty()) {
                comparer(ligne).ifPresent(faux::add);
            }
        }
        assertThat(faux).isEmpty();
    }

    @Test
    @Regle({"R113", "R114", "R117"})
    void chaque_case_du_tableau_des_dispenses_y_est_avec_sa_condition() {
        var absentes = new ArrayList<List<String>>();
        for (var ligne : lignes("dispenses.csv", 5)) {
            var specialite = ligne.get(1);
            var connues = specialite.isEmpty() ? toutes("BCP") : toutes("BCP").stream().filter(s -> s.code().equals(specialite)).toList();
            var unites = connues.stream().flatMap(s -> s.epreuves().stream())
                    .filter(e -> specialite.isEmpty() ? e.generale().equals(ligne.get(2)) : e.seNomme(ligne.get(2))).toList();
            var attendu = connues.stream().anyMatch(SpecialiteModele::saisie);
            if (attendu && (unites.isEmpty() || !unites.stream().allMatch(u -> ligne.get(4).equals(u.dispenses().get(ligne.get(3)))))) {
                absentes.add(ligne);
            }
        }
        assertThat(absentes).isEmpty();
    }

    @Test
    void une_specialite_offerte_a_des_epreuves_et_les_autres_n_en_montrent_aucune() {
        assertThat(DefinitionsDEssai.toutes()).allSatisfy(d -> assertThat(d.modele().epreuves().specialites().values())
                .allSatisfy(s -> assertThat(s.epreuves().isEmpty()).as("%s, %s", d.code(), s.code()).isEqualTo(!s.saisie())));
    }

    private static Optional<String> comparer(List<String> ligne) {
        var unite = toutes(ligne.getFirst()).stream().filter(s -> s.code().equals(ligne.get(1))).flatMap(s -> s.epreuves().stream())
                .filter(e -> e.seNomme(ligne.get(2))).findFirst();
        var dit = unite.map(e -> List.of(e.coefficient().map(DonneesConnuesTest::nombre).orElse(""), e.forme().brut(), e.dureeMinutes().map(String::valueOf).orElse("")));
        var attendu = List.of(ligne.get(3), ligne.get(4), ligne.get(5));
        return dit.filter(d -> inconnuOuEgal(attendu, d)).isPresent() ? Optional.empty() : Optional.of(ligne + " : " + dit);
    }

    /** What the source does not say may be known from another one: a form, never a coefficient. */
    private static boolean inconnuOuEgal(List<String> attendu, List<String> dit) {
        return attendu.get(0).equals(dit.get(0)) && attendu.get(2).equals(dit.get(2)) && (attendu.get(1).isEmpty() || attendu.get(1).equals(dit.get(1)));
    }

    private static String nombre(double n) {
        return n == Math.rint(n) ? String.valueOf((long) n) : String.valueOf(n);
    }

    private static List<SpecialiteModele> toutes(String examen) {
        return CAMPAGNES.get(examen).stream().map(DefinitionsDEssai::parCode).map(DefinitionCompilee::modele)
                .flatMap(m -> m.epreuves().specialites().values().stream()).toList();
    }

    private static List<List<String>> lignes(String fichier, int colonnes) {
        try (var flux = Files.lines(Path.of("src/test/resources/donnees", fichier))) {
            return flux.filter(l -> !l.startsWith("#")).map(l -> List.of((l + " ").split(" ?; ?", colonnes))).map(l -> l.stream().map(String::strip).toList()).toList();
        } catch (IOException absent) {
            throw new AssertionError(absent);
        }
    }
}

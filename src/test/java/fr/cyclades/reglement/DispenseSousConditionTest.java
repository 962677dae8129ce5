package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.check.Exemple;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A règlement where a held diploma opens a dispense for certain only: who has none has nothing to choose from. */
class DispenseSousConditionTest {

    private static final String BAC_PRO = "2024/clermont-ferrand/bac-professionnel";
    private static final DefinitionCompilee STRICTE = definition("\n    statut: DISPENSE\n    par_diplome: true\n",
            "\n    statut: DISPENSE\n    si: \"l.effet == 'OUI'\"\n    par_diplome: true\n");

    private static DefinitionCompilee definition(String ecrit, String change) {
        var fichiers = Fichiers.tous(List.of()).stream().map(f -> f.chemin().equals("reglements/2024/bac-professionnel/acquis.yaml")
                ? new Fichier(f.chemin(), "essai.yaml", f.texte().replace(ecrit, change)) : f).toList();
        return new Chargeur().chargerCeQuiChange(fichiers, new Defauts()).stream().filter(d -> d.code().equals(BAC_PRO)).findFirst().orElseThrow();
    }

    @Test
    void une_dispense_impossible_ne_se_choisit_ni_ne_se_refuse() {
        assertThat(lignes("SI_UNITE_AU_DIPLOME")).isNotEmpty().allSatisfy(ligne -> {
            assertThat(ligne.ouverte()).isFalse();
            assertThat(ligne.natures()).filteredOn(n -> n.code().isEmpty()).hasSize(1);
            assertThat(ligne.natures()).filteredOn(n -> n.disponible() && List.of("DISPENSE_DIPLOME", "RENONCE").contains(n.code())).isEmpty();
            assertThat(ligne.constatations()).noneMatch(c -> c.refus().code().equals("acquis_a_choisir"));
        });
    }

    @Test
    void une_dispense_possible_se_demande_ou_se_refuse() {
        assertThat(lignes("OUI")).isNotEmpty().allSatisfy(ligne -> {
            assertThat(ligne.ouverte()).isTrue();
            assertThat(ligne.natures()).extracting(n -> n.code()).contains("DISPENSE_DIPLOME", "RENONCE").doesNotContain("");
        });
    }

    /** Lines of which a diploma says this, nothing being asked for them. */
    private static List<Grille.LigneDAcquis> lignes(String effet) {
        return DefinitionsDEssai.exemples().stream().filter(e -> e.definition().code().equals(BAC_PRO)).flatMap(e -> lignes(e, effet)).toList();
    }

    private static Stream<Grille.LigneDAcquis> lignes(Exemple exemple, String effet) {
        var sansAcquis = exemple.reponses().avec("acquis", null);
        var modele = STRICTE.modele();
        var unites = exemple.reponses().texte("specialite").map(modele.epreuves().specialites()::get).stream().flatMap(s -> s.epreuves().stream())
                .filter(e -> exemple.reponses().liste("diplomes").stream().anyMatch(d -> effet.equals(e.dispenses().get(d)))).map(e -> e.ligne()).toList();
        return STRICTE.evaluer(sansAcquis, exemple.contexte()).onglets().stream().flatMap(o -> o.champs().stream()).flatMap(c -> c.grille().stream())
                .flatMap(g -> g.lignes().stream()).filter(l -> unites.contains(l.unite()) && l.diplomes().size() == 1);
    }
}

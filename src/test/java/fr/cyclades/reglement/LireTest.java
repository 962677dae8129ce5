package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a posted tab becomes: bounded, normalised, nothing judged, nothing lost. */
class LireTest {

    private final Definition bacPro = DefinitionsDEssai.parCode("2024/clermont-ferrand/bac-professionnel");

    private Reponses lire(String onglet, Reponses avant, String... noms) {
        var formulaire = new HashMap<String, List<String>>();
        for (var i = 0; i < noms.length; i += 2) {
            formulaire.merge(noms[i], List.of(noms[i + 1]), (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
        }
        return bacPro.lire(bacPro.onglet(onglet).orElseThrow(), formulaire, avant);
    }

    @Test
    void un_parametre_inconnu_est_ignore() {
        assertThat(lire("identification", Reponses.vides(), "truc", "x", "specialite", "MELEC", "adresse", "1 rue")
                .asMap()).isEqualTo(Map.of("adresse", "1 rue"));
    }

    @Test
    void d_un_parametre_repete_seul_le_premier_compte_sauf_pour_des_cases() {
        var reponses = lire("epreuves", Reponses.vides(), "lva", "anglais", "lva", "italien", "eps_activites", "DANSE",
                "eps_activites", "DEMI_FOND", "eps_activites", "DANSE");
        assertThat(reponses.texte("lva")).contains("anglais");
        assertThat(reponses.liste("eps_activites")).containsExactly("DANSE", "DEMI_FOND");
    }

    @Test
    void une_case_montree_et_absente_devient_vide_une_case_non_montree_reste() {
        var avant = Reponses.of(Map.of("recensement", true, "adresse", "1 rue"));
        assertThat(lire("informations-candidature", avant, "_champs", "handicap,recensement").estCoche("recensement")).isFalse();
        assertThat(lire("informations-candidature", avant, "_champs", "handicap").estCoche("recensement")).isTrue();
        assertThat(lire("informations-candidature", avant).estCoche("recensement")).isFalse();
        assertThat(lire("informations-candidature", avant).texte("adresse")).contains("1 rue");
    }

    @Test
    void un_texte_est_normalise_et_coupe_bien_au_dela_de_ce_qu_un_champ_accepte() {
        var reponses = lire("identification", Reponses.vides(), "adresse", "  3 rue de l’E\u0301te\u0301\u0000\u202e ",
                "complement_adresse", "x".repeat(100_000));
        assertThat(reponses.texte("adresse")).contains("3 rue de l’Été");
        assertThat(reponses.texte("complement_adresse").orElseThrow()).hasSize(1_000);
    }

    @Test
    void un_telephone_francais_se_groupe_par_deux_un_etranger_se_serre() {
        assertThat(lire("identification", Reponses.vides(), "telephone_portable", "06.39.98.01.42").texte("telephone_portable"))
                .contains("06 39 98 01 42");
        assertThat(lire("identification", Reponses.vides(), "telephone_portable", "+33 6 39980142").texte("telephone_portable"))
                .contains("06 39 98 01 42");
        assertThat(lire("identification", Reponses.vides(), "telephone_portable", "0033\u00a06\u00a039\u00a098\u00a001\u00a042").texte("telephone_portable"))
                .contains("06 39 98 01 42");
        assertThat(lire("identification", Reponses.vides(), "telephone_fixe", "0041 79 123 45 67").texte("telephone_fixe"))
                .contains("+41791234567");
        assertThat(lire("identification", Reponses.vides(), "telephone_fixe", "+353 1 234-5678").texte("telephone_fixe"))
                .contains("+35312345678");
    }

    @Test
    @Regle("R75")
    void une_grille_d_acquis_garde_les_lignes_qui_ne_sont_pas_postees() {
        var avant = lire("acquis", Reponses.vides(), "a_des_acquis", "OUI", "acquis.U51.nature", "BENEFICE", "acquis.U51.note", "12,5",
                "acquis.U51.date.jour", "5", "acquis.U51.date.mois", "7", "acquis.U51.date.annee", "2022");
        assertThat(avant.groupe("acquis")).isEqualTo(Map.of("U51", Map.of("nature", "BENEFICE", "note", "12,5", "date", "2022-07-05")));
        var apres = lire("acquis", avant, "a_des_acquis", "OUI", "acquis.U52.nature", "DISPENSE_VAE", "acquis.U52.date.jour", "31",
                "acquis.U52.date.mois", "2", "acquis.U52.date.annee", "2022");
        assertThat(apres.groupe("acquis")).containsKeys("U51", "U52");
        assertThat(apres.groupe("acquis").get("U52")).isEqualTo(Map.of("nature", "DISPENSE_VAE", "date", "31/2/2022"));
    }

    @Test
    void une_commune_garde_son_code_insee_tant_qu_elle_ne_change_pas() {
        var avant = lire("identification", Reponses.vides(), "commune.code_postal", "63300", "commune.nom", "Thiers", "commune.insee", "63430");
        assertThat(avant.groupe("commune")).isEqualTo(Map.of("code_postal", "63300", "nom", "Thiers", "insee", "63430"));
        assertThat(lire("identification", avant, "commune.code_postal", "63300", "commune.nom", "Thiers").groupe("commune"))
                .containsEntry("insee", "63430");
        assertThat(lire("identification", avant, "commune.code_postal", "63300", "commune.nom", "Escoutoux").groupe("commune"))
                .doesNotContainKey("insee");
    }

    @Test
    void les_reponses_disent_ce_qui_differe() {
        var avant = Reponses.of(Map.of("lva", "anglais", "eps_activites", List.of("DANSE")));
        var apres = avant.avec("lva", "italien").avec("lvf", "AUCUNE");
        assertThat(apres.differences(avant)).containsExactlyInAnyOrder("lva", "lvf");
        assertThat(apres.sans("lvf").avec("lva", "anglais")).isEqualTo(avant);
    }
}

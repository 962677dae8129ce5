package fr.cyclades.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunesTest {

    private static final Communes COMMUNES = new Communes();

    @ParameterizedTest
    @ValueSource(strings = {"Riom", "riom (63)", "RIOM 63", "63200 Riom", "Riom 63200"})
    void une_commune_se_reconnait_de_plusieurs_facons(String texte) {
        assertThat(COMMUNES.nommees(texte)).extracting(Commune::code).containsExactly("63300");
    }

    @ParameterizedTest
    @CsvSource({"saint etienne, Saint-Étienne (42)", "ST-ETIENNE (42), Saint-Étienne (42)", "l'hay les roses, L'Haÿ-les-Roses (94)",
        "l’haÿ-les-roses (94), L'Haÿ-les-Roses (94)", "ajaccio (2a), Ajaccio (2A)", "saint-denis (974), Saint-Denis (974)",
        "paris 14e arrondissement, Paris 14e Arrondissement (75)", "papeete, Papeete (987)", "clermont-ferrand, Clermont-Ferrand (63)"})
    void sans_accent_ni_casse_ni_tiret(String texte, String libelle) {
        assertThat(COMMUNES.nommees(texte)).extracting(Commune::libelle).containsExactly(libelle);
    }

    @Test
    void les_homonymes_sont_tous_donnes() {
        assertThat(COMMUNES.nommees("Saint-Denis")).extracting(Commune::departement).containsExactly("11", "30", "93", "974");
    }

    @Test
    void une_ancienne_commune_garde_son_nom() {
        assertThat(COMMUNES.nommees("Bellegarde-sur-Valserine")).singleElement()
                .satisfies(c -> assertThat(c.ancienne()).isTrue()).extracting(Commune::libelle).isEqualTo("Bellegarde-sur-Valserine (01)");
        assertThat(COMMUNES.nommees("Bourg-Disparu (63)")).isEmpty();
        assertThat(COMMUNES.departementDe("Bourg-Disparu (63)")).contains("63");
        assertThat(COMMUNES.departementDe("Bourg-Disparu")).isEmpty();
        assertThat(COMMUNES.departementDe("Bourg-Disparu (99)")).isEmpty();
        assertThat(COMMUNES.nomSeul("Bourg-Disparu (63)")).isEqualTo("Bourg-Disparu");
    }

    @Test
    void la_recherche_donne_d_abord_ce_qui_commence_ainsi_et_le_plus_peuple() {
        assertThat(COMMUNES.chercher("rio", 3)).extracting(Commune::libelle).startsWith("Riom (63)");
        assertThat(COMMUNES.chercher("riom", 8)).extracting(Commune::nom).contains("Riom-ès-Montagnes", "Saint-Bonnet-près-Riom");
        assertThat(COMMUNES.chercher("toulouse", 1)).extracting(Commune::code).containsExactly("31555");
        assertThat(COMMUNES.chercher("saint-d (974)", 5)).extracting(Commune::nom).containsExactly("Saint-Denis");
        assertThat(COMMUNES.chercher("63200", 20)).extracting(Commune::nom).contains("Riom", "Saint-Bonnet-près-Riom");
        assertThat(COMMUNES.chercher("zzzz", 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"63300, thiers, true, 63430", "63300, Riom, false, ", "63000, Clermont, true, ", "63000, clermont-ferrand cedex, true, ",
        "69003, Lyon 3e, true, ", "63028, Clermont-Ferrand, false, ", "20200, bastia, true, 2B033"})
    void un_code_postal_et_un_nom_s_accordent_ou_se_contredisent(String codePostal, String nom, boolean plausible, String code) {
        var accord = COMMUNES.accord(codePostal, nom);
        assertThat(accord.plausible()).isEqualTo(plausible);
        assertThat(accord.commune().map(Commune::code).orElse(null)).isEqualTo(code);
    }

    @Test
    void les_codes_menent_aux_communes_et_aux_departements() {
        assertThat(COMMUNES.parCode("63300")).get().extracting(Commune::nom).isEqualTo("Riom");
        assertThat(COMMUNES.parCode("01015")).get().extracting(Commune::ancienne).isEqualTo(false);
        assertThat(COMMUNES.parCodePostal("97400")).extracting(Commune::nom).contains("Saint-Denis");
        assertThat(COMMUNES.departements()).hasSize(109).containsEntry("2A", "Corse-du-Sud").containsEntry("974", "La Réunion");
    }

    @Test
    void un_libelle_ne_designe_qu_une_commune() {
        assertThat(COMMUNES.chercher("a", 50_000)).extracting(c -> NomDeCommune.cle(c.libelle())).doesNotHaveDuplicates();
    }
}

package fr.cyclades.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaysTest {

    private final Pays pays = new Pays();

    @Test
    void la_france_vient_d_abord_puis_les_autres_dans_l_ordre_francais_puis_les_anciens() {
        var noms = pays.tous().stream().map(Pays.Etat::nom).toList();
        assertThat(noms).startsWith("France", "Afghanistan", "Afrique du Sud", "Albanie", "Algérie");
        assertThat(noms.indexOf("Égypte")).isBetween(noms.indexOf("Danemark"), noms.indexOf("Espagne"));
        assertThat(noms.indexOf("Zimbabwe")).isLessThan(noms.indexOf("URSS"));
        assertThat(noms).doesNotHaveDuplicates().doesNotContain("Martinique", "La Réunion");
    }

    @Test
    void les_anciens_pays_ont_leur_code_a_quatre_lettres_et_leur_fin() {
        assertThat(pays.parCode("SUHH")).get().extracting(Pays.Etat::libelle).isEqualTo("URSS, jusqu’en 1991");
        assertThat(pays.tous().stream().filter(Pays.Etat::estAncien).map(Pays.Etat::code))
                .contains("YUCS", "CSHH", "DDDE", "CSXX", "HVBF", "ZRCD").allMatch(code -> code.length() == 4);
        assertThat(pays.nom("YUCS")).isEqualTo("Yougoslavie");
        assertThat(pays.nom("ZZ")).isEqualTo("ZZ");
    }
}

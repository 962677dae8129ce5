package fr.cyclades.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AcademiesTest {

    private final Academies academies = new Academies();

    @Test
    void chaque_academie_se_nomme_en_francais() {
        assertThat(academies.parCode("06").orElseThrow().libelle()).isEqualTo("Académie de Clermont-Ferrand");
        assertThat(academies.parCode("20").orElseThrow().libelle()).isEqualTo("Académie d’Amiens");
        assertThat(academies.parCode("28").orElseThrow().complement()).isEqualTo("de La Réunion");
        assertThat(academies.parCode("40").orElseThrow().libelle()).isEqualTo("Vice-rectorat de Nouvelle-Calédonie");
        assertThat(academies.parCode("00").orElseThrow().complement()).isEqualTo("de l’étranger");
        assertThat(academies.parCode("99").orElseThrow().avecArticle()).as("no académie").isEqualTo("le service national");
        assertThat(academies.parCode("77")).isEmpty();
    }

    @Test
    @Regle("R148")
    void le_departement_donne_l_academie_de_residence() {
        assertThat(academies.parDepartement("63").orElseThrow().nom()).isEqualTo("Clermont-Ferrand");
        assertThat(academies.parDepartement("2A").orElseThrow().nom()).isEqualTo("Corse");
        assertThat(academies.parDepartement("978").orElseThrow().nom()).isEqualTo("Guadeloupe");
        assertThat(academies.parDepartement("14").orElseThrow().nom()).isEqualTo("Normandie");
        assertThat(academies.parDepartement("20")).isEmpty();
    }

    @Test
    void le_code_de_l_entite_responsable_designe_l_academie() {
        assertThat(academies.parEr("A06").orElseThrow().er()).isEqualTo("A06");
        assertThat(academies.parEr("06")).isEmpty();
        assertThat(academies.parEr("")).isEmpty();
    }

    @Test
    void un_fuseau_se_nomme_par_son_lieu() {
        assertThat(academies.lieu(ZoneId.of("Europe/Paris"))).isEqualTo("de Paris");
        assertThat(academies.lieu(ZoneId.of("Indian/Reunion"))).isEqualTo("de La Réunion");
        assertThat(academies.lieu(ZoneId.of("Pacific/Marquesas"))).isEqualTo("des îles Marquises");
        assertThat(academies.lieu(ZoneId.of("Africa/Algiers"))).isEqualTo("d’Alger");
        assertThat(academies.lieu(ZoneId.of("Africa/Casablanca"))).isEqualTo("de Casablanca");
        assertThat(academies.lieu(ZoneId.of("Africa/Abidjan"))).isEqualTo("d’Abidjan");
        assertThat(academies.lieu(ZoneId.of("UTC"))).isEqualTo("du fuseau UTC");
    }

    @Test
    void aucun_departement_n_appartient_a_deux_academies_d_aujourd_hui() {
        var departements = academies.toutes().stream()
                .filter(academie -> academie.type() != Academie.Type.HISTORIQUE)
                .flatMap(academie -> academie.departements().stream())
                .toList();
        assertThat(departements).doesNotHaveDuplicates().hasSize(107);
    }
}

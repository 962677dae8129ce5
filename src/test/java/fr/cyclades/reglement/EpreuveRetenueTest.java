package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.EpreuveRetenue.Statut;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** When an épreuve is sat, in words. */
class EpreuveRetenueTest {

    private static EpreuveRetenue epreuve(LocalDate date, LocalDate fin) {
        return new EpreuveRetenue("N1", "", "Écrit", "", "", "", Statut.INSCRIT, "", "", Optional.empty(), "", Optional.empty(), "", Optional.ofNullable(date),
                Optional.ofNullable(fin), "", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-19,           , le mardi 19 janvier 2027",
        "2027-06-01,           , le mardi 1er juin 2027",
        "2027-01-19, 2027-01-20, les 19 et 20 janvier 2027",
        "2027-01-19, 2027-01-22, du 19 au 22 janvier 2027",
        "2027-06-01, 2027-06-02, les 1er et 2 juin 2027",
        "2027-01-31, 2027-02-01, les 31 janvier et 1er février 2027",
        "2027-01-30, 2027-02-02, du 30 janvier au 2 février 2027",
        "2026-12-31, 2027-01-01, les 31 décembre 2026 et 1er janvier 2027"})
    void les_jours_d_une_epreuve_se_disent_en_une_fois(LocalDate date, LocalDate fin, String dits) {
        assertThat(epreuve(date, fin).jours()).isEqualTo(dits);
    }

    @Test
    void une_epreuve_sans_date_n_en_dit_rien() {
        assertThat(epreuve(null, null).jours()).isEmpty();
    }

    @Test
    void une_epreuve_figee_avant_les_dates_de_fin_se_relit() {
        var json = JsonMapper.builder().build();
        var figee = json.writeValueAsString(epreuve(LocalDate.of(2027, 1, 19), null)).replaceFirst("\"dateFin\":null,", "");
        assertThat(figee).doesNotContain("dateFin");

        assertThat(json.readValue(figee, EpreuveRetenue.class).jours()).isEqualTo("le mardi 19 janvier 2027");
    }
}

package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number as people type it in French, and why another is refused. */
class MesureTest {

    private static final Mesure ANNEES = new Mesure(BigDecimal.ZERO, new BigDecimal("50"), Optional.empty(), 0, "an");
    private static final Mesure NOTE = new Mesure(BigDecimal.ZERO, new BigDecimal("20"), Optional.empty(), 2, "sur 20");
    private static final Mesure DEMIS = new Mesure(BigDecimal.ZERO, new BigDecimal("60"), Optional.of(new BigDecimal("0.5")), 1, "an");
    private static final Mesure EUROS = new Mesure(BigDecimal.ZERO, Mesure.MAX, Optional.empty(), 2, "€");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,5          | 12.5
            12.50         | 12.5
            ' 12 '        | 12
            14,5/20       | 14.5
            14,5 sur 20   | 14.5
            0,0           | 0
            007           | 7
            """)
    void une_note_se_tape_comme_on_l_ecrit(String tape, String garde) {
        assertThat(NOTE.garder(tape)).isEqualTo(garde);
        assertThat(NOTE.faute(tape)).isEmpty();
    }

    @Test
    void les_espaces_des_milliers_et_l_unite_se_tapent_ou_non() {
        assertThat(EUROS.garder("1 200")).isEqualTo("1200");
        assertThat(EUROS.garder("1\u202f234,50\u00a0€")).isEqualTo("1234.5");
        assertThat(EUROS.garder("1\u00a0234\u00a0567")).isEqualTo("1234567");
        assertThat(ANNEES.garder("12 ans")).isEqualTo("12");
        assertThat(ANNEES.garder("1an")).isEqualTo("1");
        assertThat(Mesure.taper("1234.5")).isEqualTo("1234,5");
    }

    @Test
    void ce_qui_ne_va_pas_est_garde_tel_quel_et_dit_quoi_ecrire() {
        assertThat(ANNEES.faute("douze")).isEqualTo("« douze » n’est pas un nombre entier : écrivez-le en chiffres, sans virgule. Exemple : 25");
        assertThat(ANNEES.faute("4,5")).contains("« 4,5 » n’est pas un nombre entier");
        assertThat(ANNEES.faute("1.000")).as("neither one nor a thousand").contains("n’est pas un nombre entier");
        assertThat(ANNEES.faute("51")).isEqualTo("« 51 » est trop grand : écrivez au plus 50\u00a0ans.");
        assertThat(ANNEES.faute("-1")).isEqualTo("« -1 » est trop petit : écrivez au moins 0\u00a0an.");
        assertThat(NOTE.faute("12,345")).contains("a trop de chiffres après la virgule : deux au plus");
        assertThat(NOTE.faute("1 2")).contains("n’est pas un nombre : écrivez-le en chiffres");
        assertThat(NOTE.faute("1e9")).contains("n’est pas un nombre");
        assertThat(NOTE.faute("9".repeat(500))).contains("n’est pas un nombre");
        assertThat(DEMIS.faute("4,3")).contains("les réponses vont de 0,5 en 0,5");
        assertThat(NOTE.garder("12,345")).isEqualTo("12,345");
        assertThat(ANNEES.garder("douze")).isEqualTo("douze");
    }

    @Test
    void un_nombre_se_lit_avec_son_unite() {
        assertThat(ANNEES.lisible(BigDecimal.ONE)).isEqualTo("1\u00a0an");
        assertThat(ANNEES.lisible(new BigDecimal("12"))).isEqualTo("12\u00a0ans");
        assertThat(DEMIS.lisible(new BigDecimal("1.5"))).isEqualTo("1,5\u00a0an");
        assertThat(NOTE.lisible(new BigDecimal("14.50"))).isEqualTo("14,5\u00a0sur 20");
        assertThat(EUROS.lisible(new BigDecimal("1200"))).isEqualTo("1\u202f200\u00a0€");
        assertThat(new Mesure(BigDecimal.ZERO, Mesure.MAX, Optional.empty(), 0, "").lisible(new BigDecimal("2019"))).as("a year").isEqualTo("2019");
    }

    @Test
    void la_consigne_dit_ce_qui_est_accepte() {
        assertThat(ANNEES.consigne()).isEqualTo("Nombre entier, de 0 à 50\u00a0ans.");
        assertThat(NOTE.consigne()).isEqualTo("Nombre, de 0 à 20, deux\u00a0chiffres après la virgule au plus.");
        assertThat(DEMIS.consigne()).isEqualTo("Nombre, de 0 à 60\u00a0ans, de 0,5 en 0,5.");
        assertThat(EUROS.consigne()).isEqualTo("Nombre, en €, deux\u00a0chiffres après la virgule au plus.");
        assertThat(NOTE.faute(NOTE.exemple())).isEmpty();
        assertThat(DEMIS.faute(DEMIS.exemple())).isEmpty();
    }
}

package fr.cyclades.candidature.web.inscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dates of « N° Inscription » follow one another, whatever the order of the règlement. */
class NumeroTest {

    @Test
    void les_dates_se_suivent() {
        assertThat(dates(LocalDate.of(2023, 11, 25))).containsExactly("Dernier moment pour envoyer par la poste\u00a0: Pièces à poster", "Dernier moment pour modifier",
                "Dernier moment pour fournir\u00a0: Pièces de votre inscription");
        assertThat(dates(LocalDate.of(2023, 12, 20))).containsExactly("Dernier moment pour modifier", "Dernier moment pour fournir\u00a0: Pièces de votre inscription",
                "Dernier moment pour envoyer par la poste\u00a0: Pièces à poster");
    }

    private static List<String> dates(LocalDate poste) {
        return new NumeroFactory(SituationsDEssai.nadiaQuiPoste(poste), List.of(), null).vue().limites().stream().map(FeuilleDeCalendrier::quoi).toList();
    }
}

package fr.cyclades.candidature.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.socle.Civilite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VueEpreuvesTest {

    private static String precision(Statut statut, String motif) {
        var epreuve = new EpreuveRetenue("UE4", "UE4", "Droit fiscal", "", "", "", statut, "", motif, Optional.of(1.0), "Écrit", Optional.of(180), "",
                Optional.of(LocalDate.of(2027, 3, 16)), Optional.empty(), "Lycée Bamana", "12", "");
        return VueEpreuves.de(List.of(epreuve), Civilite.MADAME).rubriques().getFirst().epreuves().getFirst().precision();
    }

    @Test
    void ou_et_quand_ne_se_disent_qu_a_qui_passe_l_epreuve() {
        assertThat(precision(Statut.INSCRIT, "")).isEqualTo("Écrit · coefficient\u00a01 · 3\u00a0h · le mardi 16 mars 2027 · Lycée Bamana");
        assertThat(precision(Statut.NOTE_CONSERVEE, "Note reportée")).isEqualTo("Note reportée · coefficient\u00a01");
        assertThat(precision(Statut.DISPENSE, "BTS CG")).startsWith("BTS CG").doesNotContain("Bamana", "mars", "Écrit");
    }
}

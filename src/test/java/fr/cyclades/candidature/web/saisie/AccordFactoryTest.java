package fr.cyclades.candidature.web.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.referentiel.Communes;
import org.junit.jupiter.api.Test;

/** A surprising address is warned of, never refused. */
class AccordFactoryTest {

    private final Communes communes = new Communes();

    @Test
    void un_code_et_une_commune_qui_vont_ensemble_ne_disent_rien() {
        assertThat(accord("63300", "Thiers").avertissements()).isEmpty();
        assertThat(accord("63300", "").avertissements()).isEmpty();
        assertThat(accord("633", "Riom").avertissements()).as("refused by the règlement, once is enough").isEmpty();
        assertThat(accord("63200", "").propositions()).contains("Riom", "Saint-Bonnet-près-Riom");
    }

    @Test
    void ce_qui_se_contredit_est_dit_avec_ce_qui_va_avec_le_code() {
        assertThat(accord("63300", "Riom").avertissements()).singleElement().asString()
                .contains("Thiers", "vous avez écrit « Riom »", "gardez-la");
        assertThat(accord("63028", "Clermont-Ferrand").avertissements()).singleElement().asString().contains("63028", "S’il est juste, gardez-le");
    }

    private AccordFactory accord(String codePostal, String nom) {
        return new AccordFactory(codePostal, nom, communes);
    }
}

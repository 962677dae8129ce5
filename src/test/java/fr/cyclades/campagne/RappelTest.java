package fr.cyclades.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.socle.Echeance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The moments of the reminders. */
class RappelTest {

    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    @Test
    void sept_jours_deux_jours_et_le_dernier_soir_dans_la_zone_de_l_academie() {
        var fin = Echeance.leJour(LocalDate.of(2022, 11, 18), REUNION);
        assertThat(Rappel.SEPT_JOURS.moment(fin)).isEqualTo("2022-11-11T05:00:00Z");
        assertThat(Rappel.DEUX_JOURS.moment(fin)).isEqualTo("2022-11-16T05:00:00Z");
        assertThat(Rappel.DERNIER_SOIR.moment(fin)).isEqualTo("2022-11-18T14:00:00Z");
    }

    @Test
    void le_dernier_soir_est_la_veille_quand_la_limite_tombe_avant_la_nuit() {
        var fin = Echeance.aLHeure(LocalDateTime.of(2024, 11, 13, 19, 0), ZoneId.of("Europe/Paris"));
        assertThat(Rappel.DERNIER_SOIR.moment(fin)).isEqualTo("2024-11-12T17:00:00Z");
    }

    @Test
    void une_inscription_tardive_n_a_que_les_rappels_qui_restent() {
        var fin = Echeance.leJour(LocalDate.of(2023, 12, 1), ZoneId.of("Europe/Paris"));
        assertThat(Rappel.suivant(fin, Instant.parse("2023-11-23T13:00:00Z"))).contains(Rappel.SEPT_JOURS);
        assertThat(Rappel.suivant(fin, Instant.parse("2023-11-29T08:00:00Z"))).contains(Rappel.DERNIER_SOIR);
        assertThat(Rappel.suivant(fin, Instant.parse("2023-12-01T17:00:00Z"))).isEmpty();
    }
}

package fr.cyclades;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.HorlogeSysteme;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decision 42: a node whose clock is not the database's does not serve. */
@CycladesTest
class HorlogeIndicatorTest {

    private static final Instant MIDI = Instant.parse("2023-11-20T12:00:00Z");

    @Autowired
    JdbcClient base;

    @Test
    void une_machine_a_l_heure_de_la_base_est_prete_et_d_une_heure_d_avance_ou_de_retard_indisponible() {
        var machine = new HorlogeSysteme();
        Horloge enAvance = () -> machine.maintenant().plus(Duration.ofHours(1));
        Horloge enRetard = () -> machine.maintenant().minus(Duration.ofHours(1));
        assertThat(new HorlogeIndicator(base).health().getStatus()).isEqualTo(Status.UP);
        assertThat(new HorlogeIndicator(base, enAvance).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(new HorlogeIndicator(base, enRetard).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void deux_secondes_d_ecart_sont_permises_pas_davantage() {
        assertThat(HorlogeIndicator.juger(Duration.ofSeconds(2)).getStatus()).isEqualTo(Status.UP);
        assertThat(HorlogeIndicator.juger(Duration.ofMillis(2_001)).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void un_long_trajet_n_est_pas_un_ecart() {
        assertThat(HorlogeIndicator.ecart(MIDI, MIDI.plusSeconds(9), MIDI.plusSeconds(10))).isZero();
        assertThat(HorlogeIndicator.ecart(MIDI, MIDI.minusSeconds(3), MIDI.plusSeconds(10))).isEqualTo(Duration.ofSeconds(3));
        assertThat(HorlogeIndicator.ecart(MIDI, MIDI.plusSeconds(13), MIDI.plusSeconds(10))).isEqualTo(Duration.ofSeconds(3));
    }
}

package fr.cyclades;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.HorlogeSysteme;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decision 42: a node whose clock is not the database's does not serve. */
@CycladesTest
class HorlogeIndicatorTest {

    @Autowired
    JdbcClient base;

    @Test
    void une_machine_a_l_heure_de_la_base_est_prete() {
        assertThat(new HorlogeIndicator(base).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void une_seconde_d_ecart_est_permise() {
        assertThat(etatAvecUnEcartDe(Duration.ofSeconds(1))).isEqualTo(Status.UP);
    }

    @Test
    void trois_secondes_d_avance_ou_de_retard_rendent_indisponible() {
        assertThat(etatAvecUnEcartDe(Duration.ofSeconds(3))).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(etatAvecUnEcartDe(Duration.ofSeconds(-3))).isEqualTo(Status.OUT_OF_SERVICE);
    }

    private Status etatAvecUnEcartDe(Duration ecart) {
        var machine = new HorlogeSysteme();
        Horloge decalee = () -> machine.maintenant().plus(ecart);
        return new HorlogeIndicator(base, decalee).health().getStatus();
    }
}

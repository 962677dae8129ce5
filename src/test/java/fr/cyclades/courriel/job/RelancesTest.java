package fr.cyclades.courriel.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RelancesTest {

    private static final Instant ECRIT = Instant.parse("2023-11-23T13:00:00Z");

    @Test
    void un_mail_est_retente_de_moins_en_moins_souvent_pendant_quarante_huit_heures() {
        var essais = new ArrayList<Duration>();
        var maintenant = ECRIT;
        for (var suivant = Relances.prochaine(ECRIT, 1, maintenant); suivant.isPresent(); ) {
            essais.add(Duration.between(maintenant, suivant.get()));
            maintenant = suivant.get();
            suivant = Relances.prochaine(ECRIT, essais.size() + 1, maintenant);
        }
        assertThat(essais.getFirst()).isEqualTo(Duration.ofSeconds(30));
        assertThat(essais).isSorted().last().isEqualTo(Duration.ofHours(1));
        assertThat(Duration.between(ECRIT, maintenant)).isBetween(Duration.ofHours(47), Duration.ofHours(48));
    }
}

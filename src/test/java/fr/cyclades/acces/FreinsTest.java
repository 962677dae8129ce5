package fr.cyclades.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.HorlogeDEssai;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FreinsTest {

    private final HorlogeDEssai horloge = new HorlogeDEssai();
    private final Freins freins = new Freins(horloge);
    private final Frein courriel = Frein.de("courriel", 3, Duration.ofHours(1)).et(10, Duration.ofDays(1));

    @Test
    void trois_par_heure_et_dix_par_jour_puis_on_dit_quand_revenir() {
        for (int i = 0; i < 3; i++) {
            assertThat(freins.prendre(courriel, "a")).isEmpty();
        }
        assertThat(freins.prendre(courriel, "a")).contains(Duration.ofMinutes(20));
        assertThat(freins.prendre(courriel, "b")).isEmpty();
        horloge.avancerDe(Duration.ofMinutes(20));
        assertThat(freins.regarder(courriel, "a")).isEmpty();
        assertThat(freins.prendre(courriel, "a")).isEmpty();
    }

    @Test
    void dix_par_jour_au_plus() {
        var passes = 0;
        for (int i = 0; i < 20; i++) {
            passes += freins.prendre(courriel, "a").isEmpty() ? 1 : 0;
            horloge.avancerDe(Duration.ofMinutes(25));
        }
        assertThat(passes).isBetween(10, 13);
    }

    @Test
    void une_horloge_remise_en_arriere_ne_bloque_personne() {
        freins.prendre(courriel, "a");
        freins.prendre(courriel, "a");
        freins.prendre(courriel, "a");
        horloge.avancerDe(Duration.ofDays(900));
        assertThat(freins.prendre(courriel, "a")).isEmpty();
        horloge.remettre();
        horloge.avancerDe(Duration.ofHours(1));
        assertThat(freins.prendre(courriel, "a")).isEmpty();
    }
}

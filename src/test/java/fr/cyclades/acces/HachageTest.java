package fr.cyclades.acces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class HachageTest {

    private final Hachage hachage = new Hachage(1);

    @Test
    void un_mot_de_passe_se_reconnait_quelle_que_soit_la_composition_de_ses_accents() {
        var empreinte = hachage.hacher("é à la mer");
        assertThat(empreinte).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hachage.verifier("e\u0301 a\u0300 la mer", empreinte)).isTrue();
        assertThat(hachage.verifier("é à la mere", empreinte)).isFalse();
        assertThat(hachage.faireSemblant("é à la mer")).isFalse();
    }

    @Test
    void une_empreinte_plus_faible_est_a_refaire() {
        assertThat(hachage.estARefaire(new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode("x"))).isTrue();
        assertThat(hachage.estARefaire(hachage.hacher("x"))).isFalse();
    }

    @Test
    void le_leurre_coute_ce_que_coute_une_vraie_empreinte() {
        assertThat(hachage.estARefaire(Hachage.leurre())).as("read, with today's parameters").isFalse();
        assertThat(Hachage.leurre()).hasSameSizeAs(hachage.hacher("x"));
    }

    @Test
    void trop_de_monde_a_la_fois_est_renvoye_sans_rien_couter() throws InterruptedException {
        var passes = new AtomicInteger();
        var renvoyes = new AtomicInteger();
        var depart = new CountDownLatch(1);
        try (var foule = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 150; i++) {
                foule.submit(() -> {
                    depart.await();
                    try {
                        hachage.faireSemblant("x");
                        return passes.incrementAndGet();
                    } catch (Surcharge attendre) {
                        assertThat(attendre.attente()).isPositive();
                        return renvoyes.incrementAndGet();
                    }
                });
            }
            depart.countDown();
        }
        assertThat(passes.get() + renvoyes.get()).isEqualTo(150);
        assertThat(passes).hasPositiveValue();
        assertThat(renvoyes).hasPositiveValue();
    }
}

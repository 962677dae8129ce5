package fr.cyclades.acces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JetonTest {

    @Test
    void un_jeton_ne_se_repete_pas_et_ne_se_montre_pas() {
        var jeton = Jeton.nouveau();
        assertThat(jeton).isNotEqualTo(Jeton.nouveau());
        assertThat(jeton.secret()).hasSize(43);
        assertThat(jeton.toString()).doesNotContain(jeton.secret());
        assertThat(jeton.empreinte()).hasSize(32);
        assertThat(Jeton.lire(jeton.secret())).contains(jeton);
        assertThat(jeton.deriver("csrf")).hasSize(43).isNotEqualTo(jeton.secret()).isEqualTo(jeton.deriver("csrf"));
    }

    @Test
    void ce_qui_n_a_pas_la_forme_d_un_jeton_n_en_est_pas_un() {
        assertThat(Jeton.lire(null)).isEmpty();
        assertThat(Jeton.lire("../../etc/passwd")).isEmpty();
        assertThat(Jeton.lire("x".repeat(44))).isEmpty();
    }

    @Test
    void une_adresse_reseau_se_reduit_a_son_foyer() {
        assertThat(AdresseReseau.prefixe("198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(AdresseReseau.prefixe("2001:db8:1:2::7")).isEqualTo(AdresseReseau.prefixe("2001:db8:1:2:3:4:5:6"));
        assertThat(AdresseReseau.prefixe("n'importe quoi")).isEqualTo("inconnue");
    }
}

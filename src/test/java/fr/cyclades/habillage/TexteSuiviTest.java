package fr.cyclades.habillage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TexteSuiviTest {

    @Test
    void les_titres_les_paragraphes_et_les_adresses_sont_reconnus() {
        var blocs = TexteSuivi.de("Bonjour\n=======\n\nVoyez https://cyclades.example/aide?a=1&b=2.\nMerci\n").blocs();

        assertThat(blocs.getFirst()).isEqualTo(new TexteSuivi.Bloc(true, java.util.List.of(new TexteSuivi.Ligne(java.util.List.of(Lien.sansChemin("Bonjour"))))));
        assertThat(blocs.getLast().lignes().getFirst().morceaux()).containsExactly(
                Lien.sansChemin("Voyez "), new Lien("https://cyclades.example/aide?a=1&b=2", "https://cyclades.example/aide?a=1&b=2"), Lien.sansChemin("."));
        assertThat(blocs.getLast().lignes()).hasSize(2);
    }

    @Test
    void une_adresse_qui_n_est_pas_du_web_reste_du_texte() {
        assertThat(TexteSuivi.de("javascript:alert(1)").blocs().getFirst().lignes().getFirst().morceaux()).noneMatch(Lien::mene);
    }
}

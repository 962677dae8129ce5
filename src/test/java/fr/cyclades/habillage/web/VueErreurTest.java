package fr.cyclades.habillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.habillage.Lien;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** What error pages say, and to whom. */
class VueErreurTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503})
    void un_agent_n_est_pas_renvoye_chez_les_candidats(int code) {
        var vue = VueErreur.deLaGestion(HttpStatus.valueOf(code));
        assertThat(vue.code()).isEqualTo(code);
        assertThat(vue.suites()).extracting(Lien::chemin).containsExactly("/gestion");
        assertThat(vue.phrase() + vue.conseil()).doesNotContainIgnoringCase("brouillon", "mes candidatures", "mot de passe");
    }
}

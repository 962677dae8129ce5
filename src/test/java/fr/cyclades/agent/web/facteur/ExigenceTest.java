package fr.cyclades.agent.web.facteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cyclades.CycladesTest;
import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.DoubleVerification;
import fr.cyclades.personas.Collegues;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where the second factor is required, the desk does not open before it is enrolled. */
@CycladesTest
class ExigenceTest {

    @Autowired DoubleVerification verification;
    @Autowired Collegues collegues;

    @AfterEach
    void oublier() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void le_reglage_est_exige_sauf_en_demonstration_et_rien_d_autre_ne_s_ecrit() {
        assertThat(new Exigence(verification, "", false).estExigee()).isTrue();
        assertThat(new Exigence(verification, "", true).estExigee()).isFalse();
        assertThat(new Exigence(verification, "propose", false).estExigee()).isFalse();
        assertThat(new Exigence(verification, "exige", true).estExigee()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Exigence(verification, "non", false));
    }

    @Test
    void sans_second_facteur_toute_page_mene_a_celle_ou_il_s_active() throws Exception {
        var agent = collegues.garnier().agent();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(new AgentConnecte(agent, "Mme Garnier", "Bureau", List.of()), null));
        var reponse = new MockHttpServletResponse();
        assertThat(new Exigence(verification, "exige", false).preHandle(new MockHttpServletRequest("GET", "/gestion/pieces"), reponse, this)).isFalse();
        assertThat(reponse.getStatus()).isEqualTo(303);
        assertThat(reponse.getHeader("Location")).isEqualTo("/gestion/moi/second-facteur");
    }
}

package fr.cyclades.candidature.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.socle.Horloge;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.time.Instant;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where files are received there is no room left, whoever sends one. */
class ReceptionFilterTest {

    private final Horloge horloge = Mockito.mock(Horloge.class);
    private final ReceptionFilter filtre = new ReceptionFilter(horloge, "");

    @ParameterizedTest
    @ValueSource(strings = {"/candidatures/1/justificatifs/pieces/1NATID01", "/gestion/pieces/1/depot"})
    void sans_place_sur_le_disque_de_reception_l_envoi_finit_en_503(String adresse) throws Exception {
        var reponse = envoyer(adresse, 0, 5_000_000);
        assertThat(reponse.getStatus()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/candidatures/1/justificatifs/pieces/1NATID01", "/gestion/pieces/1/depot"})
    void ce_qui_est_illisible_pour_une_autre_raison_garde_la_sienne(String adresse) throws Exception {
        assertThat(envoyer(adresse, Long.MAX_VALUE, 5_000_000).getStatus()).isEqualTo(413);
    }

    @Test
    void un_formulaire_sans_fichier_n_est_pas_lu_d_avance_chez_les_agents() throws Exception {
        Mockito.when(horloge.maintenant()).thenReturn(Instant.EPOCH);
        var requete = new MockHttpServletRequest("POST", "/gestion/pieces/1");
        requete.setContentType("application/x-www-form-urlencoded");
        filtre.doFilter(requete, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(requete.getAttribute("recu")).isNull();
    }

    private MockHttpServletResponse envoyer(String adresse, long place, int octets) throws Exception {
        var disque = Mockito.mock(File.class);
        Mockito.when(disque.getUsableSpace()).thenReturn(place);
        var requete = new MockHttpServletRequest("POST", adresse) {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new InvalidParameterException("no room", 413);
            }

            @Override
            public long getContentLengthLong() {
                return octets;
            }
        };
        requete.setContentType("multipart/form-data; boundary=x");
        requete.getServletContext().setAttribute(ServletContext.TEMPDIR, disque);
        var reponse = new MockHttpServletResponse();
        filtre.doFilter(requete, reponse, new MockFilterChain());
        return reponse;
    }
}

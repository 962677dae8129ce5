package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import fr.cyclades.personas.Personnes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Headers, cookies, tokens of forms: what a browser must be told. */
@CycladesTest
class EntetesTest {

    @Autowired
    Personnes personnes;

    @LocalServerPort
    int port;

    Navigateur navigateur;

    @BeforeEach
    void ouvrir() {
        navigateur = new Navigateur(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/nulle-part", "/compte/creation", "/referentiel/communes?q=riom", "/assets/rien.css"})
    void chaque_reponse_porte_les_entetes_de_protection(String chemin) {
        navigateur.ouvrir(chemin);
        assertThat(navigateur.entete("Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(navigateur.entete("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(navigateur.entete("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(navigateur.entete("Strict-Transport-Security")).isEmpty();
        assertThat(navigateur.entete("Server")).isEmpty();
    }

    @Test
    void une_page_personnelle_ne_reste_dans_aucune_memoire() {
        var nadia = personnes.nadia();
        navigateur.connecter(nadia.adresse(), nadia.motDePasse()).ouvrir("/compte");
        assertThat(navigateur.entete("Cache-Control")).contains("no-store");
    }

    @Test
    void les_suggestions_de_communes_se_gardent_un_jour() {
        navigateur.ouvrir("/referentiel/communes?q=riom");
        assertThat(new String(navigateur.octets())).startsWith("[{\"code\":\"63300\",\"libelle\":\"Riom (63)\",");
        assertThat(navigateur.entete("Cache-Control")).isEqualTo("max-age=86400, public");
    }

    @Test
    void lire_une_page_sans_formulaire_ne_donne_aucun_temoin() {
        navigateur.ouvrir("/mentions-legales").ouvrir("/ouverture-des-services");
        assertThat(navigateur.temoins()).isEmpty();
    }

    @Test
    void en_clair_le_temoin_a_un_nom_simple_et_en_https_le_prefixe_host() {
        var clair = navigateur.repondre(navigateur.requete("/connexion").GET().build()).headers().firstValue("Set-Cookie");
        assertThat(clair).get().asString().matches("cyclades-visite=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax");

        var https = new Navigateur(port);
        var reponse = https.repondre(https.requete("/connexion").header("X-Forwarded-Proto", "https").GET().build());
        assertThat(reponse.headers().firstValue("Set-Cookie")).get().asString()
                .matches("__Host-cyclades-visite=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(reponse.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void un_formulaire_sans_jeton_ou_avec_celui_d_un_autre_est_refuse() {
        var autre = new Navigateur(port).ouvrir("/connexion").valeur("_csrf");
        navigateur.ouvrir("/connexion");
        for (var jeton : List.of("", "x".repeat(43), autre)) {
            navigateur.executer(navigateur.envoi("/connexion", Map.of("_csrf", List.of(jeton))));
            assertThat(navigateur.statut()).isEqualTo(403);
            assertThat(navigateur.texte()).contains("Rien n’a été enregistré");
        }
    }

    @Test
    void le_jeton_d_avant_la_connexion_ne_sert_plus_apres() {
        var nadia = personnes.nadia();
        var avant = navigateur.ouvrir("/connexion").valeur("_csrf");
        navigateur.connecter(nadia.adresse(), nadia.motDePasse());
        navigateur.executer(navigateur.envoi("/compte/autres-sessions", Map.of("_csrf", List.of(avant))));
        assertThat(navigateur.statut()).isEqualTo(403);
    }

    @Test
    void un_script_dont_la_session_est_finie_recoit_401() {
        assertThat(navigateur.repondre(navigateur.requete("/compte").header("X-Requested-With", "brouillon").GET().build()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aucune_session_http_n_est_ouverte() {
        var nadia = personnes.nadia();
        navigateur.connecter(nadia.adresse(), nadia.motDePasse());
        assertThat(navigateur.temoins()).containsOnlyKeys("cyclades");
    }
}

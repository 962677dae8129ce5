package fr.cyclades.habillage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The common pages over HTTP: frame, error pages, files of the design and what they weigh. */
@CycladesTest
class PagesDuSiteTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/mentions-legales", "/accessibilite", "/donnees-personnelles", "/plan-du-site"})
    void les_pages_du_pied_s_ouvrent_sans_compte(String chemin) throws Exception {
        var page = lire(chemin, "text/html", BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"fr\"", "Site de démonstration, non officiel.", "Aucune inscription faite ici");
        assertThat(Jsoup.parse(page.body()).select("main h1")).hasSize(1);
    }

    @Test
    void une_adresse_inconnue_donne_une_page_en_francais_qui_dit_que_faire() throws Exception {
        var page = lire("/nulle-part", "text/html", BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Cette page n’existe pas", "Voir mes candidatures").doesNotContain("Whitelabel");
    }

    @Test
    void un_fichier_du_site_qui_manque_le_dit_en_clair() throws Exception {
        var reponse = lire("/assets/cyclades-ancien.css", "text/css,*/*;q=0.1", BodyHandlers.ofString());

        assertThat(reponse.statusCode()).isEqualTo(404);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(reponse.body()).isEqualToIgnoringNewLines("Ce fichier n’existe pas. Rechargez la page qui le demandait.");
    }

    @Test
    void une_adresse_que_le_serveur_ne_sait_pas_lire_a_sa_page_en_francais() throws Exception {
        var page = lire("/candidatures/..%2f", "text/html", BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<html lang=\"fr\"", "Cette adresse n’est pas lisible", "href=\"/candidatures\"");
    }

    @Test
    void une_page_n_a_ni_script_ni_style_dans_son_texte() throws Exception {
        var page = Jsoup.parse(lire("/plan-du-site", "text/html", BodyHandlers.ofString()).body());

        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
    }

    @Test
    void le_premier_chargement_tient_dans_250_ko_et_5_fichiers() throws Exception {
        var page = lire("/mentions-legales", "text/html", BodyHandlers.ofByteArray());
        long octets = page.body().length;
        var lues = Jsoup.parse(degonfler(page)).select("link[href], script[src]").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src")).distinct().toList();
        for (var fichier : lues) {
            var reponse = lire(fichier, "*/*", BodyHandlers.ofByteArray());
            assertThat(reponse.statusCode()).as(fichier).isEqualTo(200);
            assertThat(reponse.headers().firstValue("Cache-Control")).as(fichier).hasValue("max-age=31536000, public, immutable");
            octets += reponse.body().length;
        }

        assertThat(lues).hasSize(4);
        assertThat(octets).isLessThan(250_000);
    }

    private static String degonfler(HttpResponse<byte[]> reponse) throws IOException {
        try (var flux = new GZIPInputStream(new java.io.ByteArrayInputStream(reponse.body()))) {
            return new String(flux.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private <T> HttpResponse<T> lire(String chemin, String types, HttpResponse.BodyHandler<T> lecteur) throws Exception {
        var requete = HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin)).header("Accept", types);
        if (lecteur.getClass().equals(BodyHandlers.ofByteArray().getClass())) {
            requete.header("Accept-Encoding", "gzip");
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(requete.build(), lecteur);
        }
    }
}

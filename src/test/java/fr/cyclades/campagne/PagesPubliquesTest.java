package fr.cyclades.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Regle;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public pages of this module over HTTP. */
@CycladesTest
class PagesPubliquesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ouverture-des-services", "/aide", "/aide/academies", "/questions-frequentes"})
    @Regle("R138")
    void les_pages_publiques_s_ouvrent_sans_compte(String chemin) throws Exception {
        var reponse = lire(chemin);
        var page = Jsoup.parse(reponse.body());

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(page.select("main h1, main .cy-hero h1")).hasSize(1);
        assertThat(page.select("nav#menu-principal a").eachText())
                .contains("Ouverture des services", "Aide et contacts", "Questions fréquentes");
        assertThat(page.select("header a").eachText()).contains("Me connecter", "Créer mon compte");
        assertThat(page.select("footer a").eachText()).contains("Mentions légales");
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/portal/accueil?codeER=A06&domaine=EA, /ouverture-des-services?codeER=A06&domaine=EA",
        "/portal/inscription?codeER=A33&domaine=DNB, /ouverture-des-services?codeER=A33&domaine=DNB",
        "/cyccandidat/portal/accueil, /ouverture-des-services",
        "/cyccandidat/portal/login, /connexion"
    })
    @Regle("R11")
    void les_adresses_imprimees_dans_les_notices_menent_au_bon_endroit(String ancienne, String nouvelle) throws Exception {
        var reponse = lire(ancienne);

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(URI.create(reponse.headers().firstValue("Location").orElseThrow()).toString()).endsWith(nouvelle);
    }

    @ParameterizedTest
    @CsvSource({"63300, /ouverture-des-services?codeER=A06", "97300, /ouverture-des-services?codeER=A33", "20090, /ouverture-des-services?codeER=A27",
        "99999, /aide/academies", "63, /aide/academies"})
    @Regle("R148")
    void le_code_postal_du_domicile_mene_aux_services_de_son_academie(String codePostal, String adresse) throws Exception {
        var reponse = lire("/ouverture-des-services?codePostal=" + codePostal);

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("Location").orElseThrow()).endsWith(adresse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ouverture-des-services/2024/nulle-part/rien", "/ouverture-des-services/2024/nulle-part/rien/calendrier.ics",
        "/aide/inconnu"})
    void une_campagne_inconnue_donne_404(String chemin) throws Exception {
        assertThat(lire(chemin).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?ouverts=zéro&fermes=-1&a-venir=99999999999", "?codeER=%22%3E%3Cx-mark%3E&domaine=%00", "?codeER=A06&codeER=A07&inconnu=1"})
    void des_parametres_quelconques_donnent_une_page_saine(String parametres) throws Exception {
        var reponse = lire("/ouverture-des-services" + URI.create("/" + parametres.replace("é", "%C3%A9")).toString().substring(1));

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).doesNotContain("<x-mark>");
    }

    @Test
    @Regle({"R54", "R55", "R60", "R67"})
    void la_page_d_une_campagne_dit_qui_quand_quoi_et_a_qui_ecrire() throws Exception {
        var page = Jsoup.parse(lire("/ouverture-des-services/2024/clermont-ferrand/bac-professionnel").body()).select("main");

        assertThat(page.select("h1").text()).isEqualTo("Baccalauréat professionnel");
        assertThat(page.select("h2").eachText()).contains("Qui s’inscrit ici", "Quand", "Conditions d’inscription",
                "À avoir sous la main", "Les 6 onglets à remplir", "Pièces justificatives", "Aménagement d’épreuves");
        assertThat(page.text()).contains("Jeudi 19 octobre 2023 à 9", "Vendredi 1er décembre 2023 à 17", "Bureau des baccalauréats professionnels");
        assertThat(page.select("a[href^=mailto:], a[href^=tel:+33]")).isNotEmpty();
    }

    @Test
    void la_page_d_un_service_ferme_n_invite_plus_a_remplir() throws Exception {
        var page = Jsoup.parse(lire("/ouverture-des-services/2023/la-reunion/cap").body()).select("main");

        assertThat(page.select("h2").eachText()).contains("Les 6 onglets de l’inscription");
        assertThat(page.text()).contains("Ce service est fermé").doesNotContain("onglets à remplir", "vous pouvez vous arrêter");
    }

    @Test
    @Regle({"R6", "R7"})
    void qui_ne_s_inscrit_pas_ici_le_lit_avant_le_premier_onglet() throws Exception {
        var page = Jsoup.parse(lire("/ouverture-des-services/2024/clermont-ferrand/bac-professionnel").body());

        assertThat(page.select(".cy-non-concernes").text()).startsWith("Ne s’inscrivent pas ici").contains("lycée");
    }

    @Test
    @Regle("R11")
    void un_lien_d_academie_ouvre_la_liste_filtree() throws Exception {
        var page = Jsoup.parse(lire("/ouverture-des-services?codeER=A06&domaine=BCP").body());

        assertThat(page.select("option[selected]").eachText()).containsExactly("Baccalauréat professionnel", "Clermont-Ferrand");
        assertThat(page.select(".cy-filtre__actif a[href=/ouverture-des-services]")).hasSize(1);
        assertThat(page.select(".cy-service")).isNotEmpty();
    }

    @Test
    void l_aide_d_un_examen_suit_ses_onglets() throws Exception {
        var page = Jsoup.parse(lire("/aide/bcp?codeER=A06").body());

        assertThat(page.select("main h3").eachText()).startsWith("1 – Identification");
    }

    @Test
    void le_calendrier_est_un_fichier_icalendar() throws Exception {
        var reponse = lire("/ouverture-des-services/calendrier.ics");

        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(reponse.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    private HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var requete = HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin)).header("Accept", "text/html").build();
            return client.send(requete, BodyHandlers.ofString());
        }
    }
}

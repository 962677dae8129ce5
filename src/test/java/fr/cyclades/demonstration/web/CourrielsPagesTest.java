package fr.cyclades.demonstration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import fr.cyclades.CycladesTest;
import fr.cyclades.Patience;
import fr.cyclades.courriel.BoiteDeDemonstration;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.socle.AdresseMail;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@CycladesTest
class CourrielsPagesTest {

    @Autowired
    WebApplicationContext contexte;

    @Autowired
    Courriels courriels;

    @Autowired
    BoiteDeDemonstration boite;

    MockMvcTester http;
    final String adresse = "boite+" + UUID.randomUUID() + "@exemple.fr";

    @BeforeEach
    void envoyer() {
        http = MockMvcTester.from(contexte, constructeur -> constructeur.apply(springSecurity()).build());
        courriels.envoyer(new Envoi("essai/" + UUID.randomUUID(), new Destinataire.ALAdresse(new AdresseMail(adresse)), "Activer mon compte",
                "<!doctype html><html><body style='color:red'><p><a href='http://localhost/compte/activation?jeton=x'>Activer mon compte</a></p><script>1</script></body></html>"));
        Patience.jusqua(() -> boite.nombre(adresse) == 1);
    }

    @Test
    void la_boite_se_filtre_par_adresse() throws Exception {
        var liste = Jsoup.parse(http.get().uri("/demonstration/courriels?adresse={adresse}", adresse).exchange().getResponse().getContentAsString());
        assertThat(liste.select(".cy-lignes li")).hasSize(1).first().extracting(e -> e.text()).asString().contains("Activer mon compte", adresse);
        assertThat(http.get().uri("/demonstration/courriels?adresse=personne@nulle-part.fr")).hasStatusOk().bodyText().contains("Aucun mail");
    }

    @Test
    void un_mail_se_lit_en_texte_avec_ses_liens_et_en_html_dans_un_bac_a_sable() throws Exception {
        var chemin = "/demonstration/courriels/" + boite.recus(adresse, 0, 1).getFirst().id();
        var page = Jsoup.parse(http.get().uri(chemin).exchange().getResponse().getContentAsString());
        assertThat(page.selectFirst(".cy-texte a").attr("href")).isEqualTo("http://localhost/compte/activation?jeton=x");
        assertThat(http.get().uri(page.select("a[href$=/html]").attr("href"))).hasStatusOk().hasContentType("text/html;charset=UTF-8")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:");
    }

    @Test
    void un_mail_inconnu_est_introuvable() {
        assertThat(http.get().uri("/demonstration/courriels/" + UUID.randomUUID())).hasStatus(404);
    }
}

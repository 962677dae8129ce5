package fr.cyclades.correspondance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.cyclades.CarnetDEssai;
import fr.cyclades.CycladesTest;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@CycladesTest
class MessagesPagesTest {

    @Autowired
    WebApplicationContext contexte;

    @Autowired
    Courriels courriels;

    @Autowired
    CarnetDEssai carnet;

    MockMvcTester http;
    UUID nadia;

    @BeforeEach
    void ouvrir() {
        http = MockMvcTester.from(contexte, constructeur -> constructeur.apply(springSecurity()).build());
        nadia = carnet.candidat("nadia.benali@exemple.fr");
    }

    @Test
    void sans_message_la_page_le_dit() {
        assertThat(ouvrir(nadia, "/messages")).hasStatusOk().bodyText().contains("Vous n’avez pas encore de message.");
    }

    @Test
    @Regle("R126")
    void un_mail_perdu_dans_les_indesirables_se_lit_dans_le_portail_avec_ses_liens() throws Exception {
        envoyer("Inscription enregistrée", "<h1>C’est enregistré</h1><p>Il reste <b>5 pièces</b> : <a href='https://cyclades.example/pieces'>les déposer</a>.</p>");
        Patience.jusqua(() -> courriels.de(nadia, 0, 1).getFirst().remis().isPresent());
        var liste = Jsoup.parse(ouvrir(nadia, "/messages").getResponse().getContentAsString());
        assertThat(liste.text()).contains("Les mails peuvent arriver dans les courriers indésirables", "Envoyé", "heure de Paris");

        var message = ouvrir(nadia, liste.selectFirst(".cy-lignes a").attr("href"));
        assertThat(message).hasStatusOk();
        var page = Jsoup.parse(message.getResponse().getContentAsString());
        assertThat(page.selectFirst("h1").text()).isEqualTo("Inscription enregistrée");
        assertThat(page.selectFirst(".cy-texte h2").text()).isEqualTo("C’est enregistré");
        assertThat(page.selectFirst(".cy-texte a").attr("href")).isEqualTo("https://cyclades.example/pieces");
        assertThat(page.text()).contains("Mail remis à votre messagerie le ", "courriers indésirables");
    }

    @Test
    void le_message_d_un_autre_est_introuvable() {
        envoyer("Essai", "<p>Essai</p>");
        var id = courriels.de(nadia, 0, 1).getFirst().id();
        assertThat(ouvrir(carnet.candidat("autre@exemple.fr"), "/messages/" + id)).hasStatus(404);
        assertThat(ouvrir(nadia, "/messages/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void les_messages_viennent_par_pages_de_vingt() throws Exception {
        for (var rang = 1; rang <= 21; rang++) {
            envoyer("Message " + rang, "<p>Bonjour</p>");
        }
        var premiere = Jsoup.parse(ouvrir(nadia, "/messages").getResponse().getContentAsString());
        assertThat(premiere.select(".cy-lignes li")).hasSize(20).first().extracting(e -> e.text()).asString().contains("Message 21");
        var seconde = Jsoup.parse(ouvrir(nadia, "/messages?page=2").getResponse().getContentAsString());
        assertThat(seconde.select(".cy-lignes a").text()).isEqualTo("Message 1");
        assertThat(ouvrir(nadia, "/messages?page=99999")).hasStatusOk();
    }

    @Test
    void le_texte_d_un_mail_ne_devient_jamais_du_html() throws Exception {
        envoyer("<script>alert(1)</script>", "<p>&lt;script&gt;alert(2)&lt;/script&gt; https://cyclades.example/\"onclick=x</p>");
        var page = Jsoup.parse(ouvrir(nadia, "/messages/" + courriels.de(nadia, 0, 1).getFirst().id()).getResponse().getContentAsString());
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select(".cy-texte [onclick]")).isEmpty();
    }

    private void envoyer(String objet, String html) {
        courriels.envoyer(new Envoi("essai/" + UUID.randomUUID(), new Destinataire.DuCandidat(nadia), objet, html));
    }

    private MvcTestResult ouvrir(UUID candidat, String chemin) {
        var connecte = new CandidatConnecte(candidat, UUID.randomUUID(), "Nadia Benali");
        return http.perform(get(chemin).with(authentication(new UsernamePasswordAuthenticationToken(connecte, null, List.of()))));
    }
}

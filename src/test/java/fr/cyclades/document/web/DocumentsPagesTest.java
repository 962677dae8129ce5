package fr.cyclades.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.cyclades.CarnetDEssai;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Regle;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.document.APublier;
import fr.cyclades.document.Documents;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@CycladesTest
class DocumentsPagesTest {

    @Autowired
    WebApplicationContext contexte;

    @Autowired
    Documents documents;

    @Autowired
    CarnetDEssai carnet;

    @Autowired
    HorlogeDEssai horloge;

    MockMvcTester http;
    UUID nadia;
    final UUID candidature = UUID.randomUUID();

    @BeforeEach
    void ouvrir() {
        http = MockMvcTester.from(contexte, constructeur -> constructeur.apply(springSecurity()).build());
        nadia = carnet.candidat("nadia.benali@exemple.fr");
    }

    @Test
    void sans_document_la_page_dit_quand_il_en_viendra() {
        assertThat(ouvrir(nadia, "/documents")).hasStatusOk().bodyText().contains("Vous n’avez pas encore de document");
    }

    @Test
    @Regle({"R92", "R125", "R151", "R153"})
    void la_liste_dit_le_document_sa_version_sa_date_avec_l_heure_et_la_zone_et_sa_taille() {
        publier(1);
        publier(2);
        assertThat(ouvrir(nadia, "/documents")).hasStatusOk().bodyText()
                .contains("Baccalauréat professionnel, session 2027", "Récapitulatif d’inscription", "Version\u00a02", "heure de La Réunion, soit", "PDF – ", "\u00a0ko",
                        "Visualiser/imprimer", "Vous ne recevez rien par la poste")
                .doesNotContain("Version\u00a01");
    }

    @Test
    void le_pdf_s_affiche_sous_son_nom_et_n_est_pas_garde_par_le_navigateur() {
        publier(1);
        var pdf = ouvrir(nadia, "/documents/" + documents.de(candidature).getFirst().id());
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf")
                .hasHeader("Content-Disposition", "inline; filename=\"recapitulatif-v1.pdf\"; filename*=UTF-8''r%C3%A9capitulatif-v1.pdf")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(pdf.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(pdf.getResponse().getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(pdf.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    @Regle("R153")
    void l_adresse_d_une_version_remplacee_mene_a_la_derniere() {
        publier(1);
        var ancienne = documents.de(candidature).getFirst().id();
        publier(2);
        assertThat(ouvrir(nadia, "/documents/" + ancienne)).hasStatus(303).hasRedirectedUrl("/documents/" + documents.de(candidature).getFirst().id());
    }

    @Test
    void le_document_d_un_autre_est_introuvable() {
        publier(1);
        var id = documents.de(candidature).getFirst().id();
        assertThat(ouvrir(carnet.candidat("autre@exemple.fr"), "/documents/" + id)).hasStatus(404);
        assertThat(ouvrir(nadia, "/documents/" + UUID.randomUUID())).hasStatus(404);
        assertThat(ouvrir(nadia, "/documents/1")).hasStatus(404);
    }

    @Test
    void chacun_peut_verifier_un_document_sans_apprendre_a_qui_il_est() {
        var cle = documents.reserverCle(candidature, "recapitulatif", 1);
        publier(1);
        assertThat(http.perform(get("/verification"))).hasStatusOk().bodyText().contains("Clé de vérification");
        assertThat(http.perform(get("/verification").param("cle", cle))).hasStatusOk().bodyText()
                .contains("Ce document vient de Cyclades et sa version est la dernière.", "Récapitulatif d’inscription")
                .doesNotContain("nadia");
        publier(2);
        assertThat(http.perform(get("/verification").param("cle", cle))).bodyText().contains("un document plus récent l’a remplacé");
        assertThat(http.perform(get("/verification").param("cle", "<script>"))).hasStatusOk().bodyText()
                .contains("Aucun document ne porte cette clé.").doesNotContain("<script>\"");
    }

    @Test
    void les_cles_ne_s_essaient_pas_au_hasard() {
        var essai = get("/verification").param("cle", "AAAABBBB").with(requete -> {
            requete.setRemoteAddr("192.0.2.7");
            return requete;
        });
        for (var rang = 0; rang < 20; rang++) {
            assertThat(http.perform(essai)).hasStatusOk();
        }
        assertThat(http.perform(essai)).hasStatus(429).hasHeader("Retry-After", "31").bodyText().contains("Trop de clés essayées.");
        horloge.avancerDe(Duration.ofMinutes(10));
        assertThat(http.perform(essai)).hasStatusOk();
    }

    private void publier(int version) {
        documents.publier(new APublier(nadia, candidature, "recapitulatif", "Récapitulatif d’inscription", "Baccalauréat professionnel, session 2027", version,
                "récapitulatif-v" + version + ".pdf",
                "<html lang='fr'><head><title>Essai</title><meta name='description' content='Essai'/><link rel='stylesheet' href='cyclades:impression.css'/></head><body><h1>Essai</h1></body></html>",
                java.time.ZoneId.of("Indian/Reunion"), "de La Réunion"));
    }

    private MvcTestResult ouvrir(UUID candidat, String chemin) {
        var connecte = new CandidatConnecte(candidat, UUID.randomUUID(), "Nadia Benali");
        return http.perform(get(chemin).with(authentication(new UsernamePasswordAuthenticationToken(connecte, null, List.of()))));
    }
}

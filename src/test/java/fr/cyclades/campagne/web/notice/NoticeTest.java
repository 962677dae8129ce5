package fr.cyclades.campagne.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.document.pdf.Conformite;
import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.DefinitionsDEssai;
import fr.cyclades.reglement.Onglet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The notice is written from the campagne. */
@CycladesTest
class NoticeTest {

    private static final String S0 = "/ouverture-des-services/2024/clermont-ferrand/epreuves-anticipees/notice";

    @LocalServerPort
    int port;

    @Autowired
    Campagnes campagnes;

    private <T> HttpResponse<T> lire(String chemin, HttpResponse.BodyHandler<T> corps) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin)).build(), corps);
    }

    @Test
    @Regle("R1")
    void la_notice_porte_le_numero_le_service_le_destinataire_et_un_signataire_qui_est_une_fonction() throws Exception {
        var texte = Jsoup.parse(lire(S0, BodyHandlers.ofString()).body()).select("main").text().replace('\u00a0', ' ');
        assertThat(texte).contains("Courrier n° 2023-628", "Clermont-Ferrand, le 27 novembre 2023", "Bureau DEC 1",
                "Mesdames et Messieurs les candidats individuels", "Pour le recteur et par délégation, la cheffe de la division",
                "Arrêté du 4 octobre 2023", "épreuves passées en 2024, comptant pour la session 2025");
    }

    @Test
    @Regle("R1")
    void elle_dit_pour_chaque_campagne_les_dates_que_le_systeme_applique() {
        assertThat(campagnes.toutes()).isNotEmpty().allSatisfy(campagne -> {
            var dates = new FabriqueDeNotice(campagne).vue().sections().stream().flatMap(s -> s.tableaux().stream()).flatMap(t -> t.lignes().stream()).map(VueNotice.Ligne::dit)
                    .map(String::toLowerCase).toList();
            var echeancier = campagne.echeancier();
            assertThat(dates).contains(campagne.debut(echeancier.ouverture()).toLowerCase(), campagne.limite(echeancier.cloture()).toLowerCase(),
                    campagne.limite(echeancier.finModification()).toLowerCase());
            echeancier.depots().forEach(d -> assertThat(dates).contains(campagne.limite(d.fin()).toLowerCase()));
        });
    }

    @Test
    @Regle("R1")
    void ses_onglets_ses_pieces_son_service_et_sa_fermeture_sont_ceux_du_systeme() {
        assertThat(campagnes.toutes()).isNotEmpty().allSatisfy(campagne -> {
            var sections = new FabriqueDeNotice(campagne).vue().sections();
            var phrases = sections.stream().flatMap(s -> s.phrases().stream()).toList();
            var onglets = phrases.stream().filter(p -> p.startsWith("Onglet « ")).map(p -> p.substring(9, p.indexOf(" »"))).toList();
            assertThat(phrases).noneMatch(p -> p.contains(".."));
            assertThat(onglets).as("the tabs").isEqualTo(campagne.definition().onglets().stream().map(Onglet::titre).toList());
            var enregistre = campagne.definition().onglets().stream().filter(Onglet::enregistre).map(Onglet::titre).toList();
            assertThat(phrases.stream().filter(p -> p.contains("porte « Enregistrer »")).map(p -> p.substring(9, p.indexOf(" »"))).toList()).isEqualTo(enregistre);

            var cloture = campagne.echeancier().cloture().limite();
            assertThat(campagne.estOuverte(cloture.minusNanos(1_000))).isTrue();
            assertThat(campagne.estOuverte(cloture)).isFalse();
            campagne.notice().contacts().forEach(c -> assertThat(phrases).anyMatch(p -> p.startsWith(c.fonction())));
            assertThat(sections.stream().flatMap(s -> s.liens().stream()).map(Lien::chemin)).containsAll(campagne.notice().liens().stream().map(l -> l.adresse()).toList());
        });
    }

    /** The codes of the guide that other screens, mails and PDF read. */
    private static final Set<String> LUS_AILLEURS = Set.of("inscrit_a", "accuse_de_reception", "recours", "amenagement_accorde", "amenagement_refuse", "recours_amenagement");

    @Test
    @Regle({"R152", "R167"})
    void aucun_texte_d_une_campagne_ne_reste_sans_lecteur() {
        var duProduit = DefinitionsDEssai.toutes().stream().map(Definition::code).toList();
        assertThat(campagnes.toutes()).filteredOn(campagne -> duProduit.contains(campagne.definition().code())).isNotEmpty().allSatisfy(campagne -> {
            var lue = new FabriqueDeNotice(campagne).vue().sections().stream().flatMap(s -> s.phrases().stream()).collect(Collectors.joining(" "));
            assertThat(campagne.notice().textes()).allSatisfy((code, texte) -> assertThat(LUS_AILLEURS.contains(code) || code.startsWith("question_") || lue.contains(texte))
                    .as("%s, %s", campagne.titre(), code).isTrue());
        });
    }

    @Test
    void qui_ne_s_inscrit_pas_ici_a_sa_section() {
        assertThat(campagnes.toutes()).isNotEmpty().allSatisfy(campagne -> {
            var ailleurs = new FabriqueDeNotice(campagne).vue().sections().stream().filter(s -> s.titre().equals("Qui ne s’inscrit pas ici")).toList();
            assertThat(ailleurs.stream().flatMap(s -> s.phrases().stream()).toList())
                    .isEqualTo(campagne.notice().publicNonConcerne().stream().map(n -> n.texte()).toList());
            assertThat(ailleurs.stream().flatMap(s -> s.liens().stream()).map(Lien::chemin).toList())
                    .isEqualTo(campagne.notice().publicNonConcerne().stream().flatMap(n -> n.lien().stream()).map(l -> l.adresse()).toList());
        });
    }

    @Test
    void elle_s_imprime_en_pdf_accessible() throws Exception {
        var reponse = lire(S0 + ".pdf", BodyHandlers.ofByteArray());
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type")).contains("application/pdf");
        Conformite.verifier(reponse.body());
    }

    @Test
    void la_page_du_service_y_mene_et_une_campagne_inconnue_n_en_a_pas() throws Exception {
        var fiche = Jsoup.parse(lire(S0.replace("/notice", ""), BodyHandlers.ofString()).body());
        assertThat(fiche.select("main a[href=" + S0 + "]")).hasSize(1);
        assertThat(lire("/ouverture-des-services/2024/ailleurs/rien/notice.pdf", BodyHandlers.discarding()).statusCode()).isEqualTo(404);
    }
}

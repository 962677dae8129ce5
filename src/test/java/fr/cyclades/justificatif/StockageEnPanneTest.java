package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.personas.Collegues;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The folder of the storage goes away under a living site, then comes back: what people see meanwhile, and that nothing was lost. */
@CycladesTest
class StockageEnPanneTest {

    private static final Path STOCKAGE = Path.of("target/stockage");
    private static final Path AILLEURS = STOCKAGE.resolveSibling("stockage-demonte");
    private static final String RIEN_N_EST_ENREGISTRE =
            "notre espace de stockage ne répond pas. Rien n’a été enregistré. Réessayez dans quelques minutes.";

    @Autowired DossierDEssai dossiers;
    @Autowired Collegues collegues;
    @Autowired Coffre coffre;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    private Dossier nadia;
    private Navigateur nav;

    @BeforeEach
    void une_inscription() throws IOException {
        Files.createDirectories(AILLEURS);
        nadia = dossiers.inscrit();
        nav = new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse());
    }

    @AfterEach
    void remonter() throws IOException {
        for (var dossier : List.of("objets", "en-cours")) {
            if (Files.exists(AILLEURS.resolve(dossier))) {
                rendre(dossier);
            }
        }
        horloge.remettre();
    }

    @Test
    void sans_les_objets_le_depot_est_refuse_avec_sa_raison_puis_le_meme_envoi_reussit() throws IOException {
        refuserPuisReussir("objets");
    }

    @Test
    void sans_le_dossier_ou_l_on_recoit_non_plus() throws IOException {
        refuserPuisReussir("en-cours");
    }

    private void refuserPuisReussir(String dossier) throws IOException {
        var pdf = FichiersDEssai.pdf("Panne de " + dossier, 1);
        nav.ouvrir(piece()).joindre("fichiers", "carte.pdf", "application/pdf", pdf);
        var envoi = nav.envoi("Ajouter");
        demonter(dossier);
        nav.executer(envoi);
        assertThat(nav.statut()).isEqualTo(503);
        assertThat(nav.texte()).contains("Rien n’a été déposé", RIEN_N_EST_ENREGISTRE, "Ajouter un fichier", "À fournir");
        var parLeScript = nav.repondre(java.net.http.HttpRequest.newBuilder(envoi, (_, _) -> true).header("X-Requested-With", "depot").build());
        assertThat(parLeScript.statusCode()).isEqualTo(503);
        assertThat(new String(parLeScript.body(), StandardCharsets.UTF_8)).contains(RIEN_N_EST_ENREGISTRE);
        assertThat(fichiers()).isZero();
        rendre(dossier);
        nav.executer(envoi);
        assertThat(nav.texte()).contains("carte.pdf", "il manque 5 pièces");
        nav.ouvrir(nav.page().selectFirst("a[download]").attr("href"));
        assertThat(nav.octets()).isEqualTo(pdf);
    }

    @Test
    void un_agent_garde_ce_qu_il_a_tape() throws IOException {
        var garnier = collegues.garnier().seConnecter(new Navigateur(port));
        garnier.ouvrir("/gestion/pieces/" + dossiers.piece(nadia, "1NATID01").id() + "/depot").cocher("Au guichet").remplir("motif", "Son téléphone est cassé")
                .joindre("fichiers", "a.pdf", "application/pdf", FichiersDEssai.pdf("Guichet", 1));
        demonter("objets");
        garnier.envoyer("Déposer et transmettre ce fichier");
        assertThat(garnier.statut()).isEqualTo(503);
        assertThat(garnier.texte()).contains(RIEN_N_EST_ENREGISTRE, "Son téléphone est cassé");
        assertThat(fichiers()).isZero();
    }

    @Test
    void un_fichier_deja_depose_attend_son_controle_et_son_telechargement_puis_tout_reprend() throws IOException {
        var octets = FichiersDEssai.pdf("Attente", 1);
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets), octets.length);
        demonter("objets");
        dossiers.deposer(nadia, "1NATID01", depot.empreinte().texte(), octets.length);
        Patience.jusqua(() -> nav.ouvrir(piece()).texte().contains("le contrôle reprendra dès que possible, vous n’avez rien à faire"));
        var lien = nav.page().selectFirst("a[download]").attr("href");
        assertThat(nav.ouvrir(lien).statut()).isEqualTo(503);
        assertThat(nav.texte()).doesNotContain("Exception");
        rendre("objets");
        Patience.jusqua(() -> {
            horloge.avancerDe(Duration.ofSeconds(20));
            return !nav.ouvrir(piece()).page().select("img.cy-apercu__page").isEmpty();
        });
        assertThat(nav.ouvrir(lien).octets()).isEqualTo(octets);
    }

    private long fichiers() {
        return base.sql("select count(*) from justificatif.fichier f join justificatif.piece p on p.id = f.piece where p.candidature = :id")
                .param("id", nadia.candidature()).query(Long.class).single();
    }

    private String piece() {
        return "/candidatures/" + nadia.candidature() + "/justificatifs/pieces/1NATID01";
    }

    private static void demonter(String dossier) throws IOException {
        Files.move(STOCKAGE.resolve(dossier), AILLEURS.resolve(dossier));
    }

    private static void rendre(String dossier) throws IOException {
        Files.move(AILLEURS.resolve(dossier), STOCKAGE.resolve(dossier));
    }
}

package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.EnvoiBrut;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files on bad lines and with odd names: what reached us whole counts, when it had reached us whole; the rest never was. */
@CycladesTest
class TransportTest {

    @Autowired DossierDEssai dossiers;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;
    @TempDir Path dossier;

    private UUID id;
    private Navigateur nav;

    @BeforeEach
    void une_inscription() {
        var inscrit = dossiers.inscrit();
        id = inscrit.candidature();
        var nadia = inscrit.personne();
        nav = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void un_envoi_coupe_au_milieu_n_enregistre_rien_et_le_suivant_reussit() throws Exception {
        nav.ouvrir(piece()).joindre("fichiers", "carte.pdf", "application/pdf", FichiersDEssai.pdfDe(3_000_000));
        var envoi = new EnvoiBrut(nav.envoi("Ajouter"));
        envoi.envoyer(envoi.taille() / 2).couper();
        Patience.demeure(() -> sansFichier() && vide(Path.of("target/stockage/en-cours")));
        assertThat(nav.ouvrir(piece()).texte()).contains("Ajouter un fichier");

        nav.joindre("fichiers", "carte.pdf", "application/pdf", FichiersDEssai.pdf("Carte", 1)).envoyer("Ajouter");
        assertThat(nav.texte()).contains("carte.pdf", "il manque 5 pièces");
    }

    @Test
    @Regle("R99")
    void un_envoi_lent_commence_a_temps_et_fini_trop_tard_est_refuse() throws Exception {
        assertThat(envoyerLentement("2023-12-01T23:59:59.999+01:00")).startsWith("HTTP/1.1 302");
        assertThat(envoyerLentement("2023-12-02T00:00:00+01:00")).startsWith("HTTP/1.1 422").contains("Le dépôt est terminé");
    }

    /** @param fin when the last bytes arrive */
    private String envoyerLentement(String fin) throws Exception {
        horloge.remettre();
        var personne = dossiers.inscrit();
        id = personne.candidature();
        horloge.nousSommesLe("2023-12-01T23:59:59.999+01:00");
        nav = new Navigateur(port).connecter(personne.personne().adresse(), personne.personne().motDePasse());
        nav.ouvrir(piece()).joindre("fichiers", "lent.pdf", "application/pdf", FichiersDEssai.pdf("Lent " + fin, 1));
        try (var envoi = new EnvoiBrut(nav.envoi("Ajouter"))) {
            envoi.envoyer(200).envoyer(200);
            horloge.nousSommesLe(fin);
            return envoi.finir();
        }
    }

    @Test
    @Regle("R97")
    void une_photographie_heic_d_iphone_devient_un_pdf() throws Exception {
        var jpeg = Files.write(dossier.resolve("photo.jpg"), FichiersDEssai.photo("BENALI Nadia", 1200, 900, "jpg"));
        var heic = dossier.resolve("photo.heic");
        var conversion = new ProcessBuilder(List.of("heif-enc", "-q", "60", jpeg.toString(), "-o", heic.toString()))
                .redirectErrorStream(true).redirectOutput(dossier.resolve("sortie").toFile()).start();
        assertThat(conversion.waitFor(60, TimeUnit.SECONDS)).isTrue();
        nav.ouvrir(piece()).joindre("fichiers", "IMG_0042.HEIC", "image/heic", Files.readAllBytes(heic)).envoyer("Ajouter");
        assertThat(nav.texte()).contains("IMG_0042.HEIC", "PDF");
    }

    @Test
    void des_noms_etranges_sont_pris_et_jamais_employes() {
        for (var nom : List.of("../../etc/passwd", "é".repeat(300) + ".pdf", "\u202Egnp.pdf", "😀.pdf", "CON.pdf", "a\"b\r\nX-Mal: 1.pdf")) {
            nav.ouvrir(piece()).joindre("fichiers", nom, "application/pdf", FichiersDEssai.pdf("Nom " + nom.length(), 1));
            nav.envoyer(nav.texte().contains("Ajouter un fichier") ? "Ajouter" : "Remplacer");
            assertThat(nav.statut()).as(nom).isEqualTo(200);
            assertThat(nav.texte()).as(nom).doesNotContain("../").doesNotContain("\u202e");
            nav.ouvrir(nav.page().selectFirst("a[download]").attr("href"));
            assertThat(nav.entete("Content-Disposition")).isEqualTo("attachment; filename=\"1natid01.pdf\"");
        }
    }

    @Test
    void un_envoi_sans_fichier_ou_au_titre_demesure_ne_depose_rien() {
        nav.ouvrir(piece());
        nav.executer(nav.envoi(piece() + "/fichier", Map.of("_csrf", List.of(nav.valeur("_csrf")))));
        assertThat(nav.statut()).isEqualTo(422);
        assertThat(nav.texte()).contains("Choisissez un fichier");
        nav.ouvrir(piece()).joindre("fichiers", "x".repeat(60_000) + ".pdf", "application/pdf", FichiersDEssai.pdf("Titre", 1));
        var demesure = nav.repondre(nav.envoi("Ajouter"));
        assertThat(demesure.statusCode()).isEqualTo(413);
        assertThat(new String(demesure.body(), StandardCharsets.UTF_8)).contains("Cet envoi est trop lourd");
        assertThat(nav.ouvrir(piece()).texte()).contains("Ajouter un fichier");
    }

    private String piece() {
        return "/candidatures/" + id + "/justificatifs/pieces/1NATID01";
    }

    private boolean sansFichier() {
        return base.sql("select count(*) = 0 from justificatif.fichier where piece in (select id from justificatif.piece where candidature = ?)")
                .params(id).query(Boolean.class).single();
    }

    private static boolean vide(Path dossier) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            return fichiers.findAny().isEmpty();
        }
    }
}

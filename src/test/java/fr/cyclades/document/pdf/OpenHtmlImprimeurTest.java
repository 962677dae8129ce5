package fr.cyclades.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenHtmlImprimeurTest {

    private static final OpenHtmlImprimeur IMPRIMEUR = new OpenHtmlImprimeur();

    @ParameterizedTest
    @CsvSource({"9, 1", "24, 2", "60, 3"})
    void un_recapitulatif_est_lisible_par_tous_et_pour_toujours(int epreuves, int pages) throws Exception {
        var pdf = IMPRIMEUR.imprimer(RecapitulatifDEssai.html(epreuves));

        Conformite.verifier(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        }
    }

    @Test
    void un_lecteur_d_ecran_lit_le_texte_dans_l_ordre_sans_le_pied_de_page() throws Exception {
        assertThat(LectureDEcran.lire(IMPRIMEUR.imprimer(RecapitulatifDEssai.html(9)))).containsSubsequence(
                        "Site de démonstration, non officiel. Ce document n’a aucune valeur.",
                        "Cyclades", "Académie de Clermont-Ferrand",
                        "[H1] Récapitulatif d’inscription", "Version 2",
                        "il manque 5 pièces, à déposer au plus tard le vendredi 4 décembre 2026",
                        "Numéro candidat", "260041872J", "A06-27-000412-M",
                        "[H2] Candidate", "[TH] Identité", "[TD] Madame BENALI Nadia Samira",
                        "[H2] Candidature", "[TH] Spécialité", "[TD] Métiers de l’électricité",
                        "[H2] Épreuves", "[TH] Épreuve", "[TH] Statut", "[TH] E1", "[TD] Dispense demandée", "[TH] ECT-3",
                        "[H2] Pièces à déposer", "[TD] DCANDT01",
                        "Signature de la candidate", "[Figure] Code à scanner pour vérifier ce document, clé K7RT-4MWX", "K7RT-4MWX")
                .doesNotContain("Page 1 sur 1", "récapitulatif version 2 du 24 novembre 2026");
    }

    @Test
    void chaque_page_porte_le_numero_le_nom_la_version_et_son_rang() throws Exception {
        var pdf = IMPRIMEUR.imprimer(RecapitulatifDEssai.html(60));
        for (var page = 1; page <= 3; page++) {
            assertThat(texte(pdf, page)).contains("A06-27-000412-M · BENALI Nadia · récapitulatif version 2", "Page " + page + " sur 3");
        }
        assertThat(texte(pdf, 2)).contains("Récapitulatif d’inscription · version 2 · suite", "Intitulé");
    }

    @Test
    void la_signature_n_est_jamais_seule_sur_une_page() throws Exception {
        assertThat(texte(IMPRIMEUR.imprimer(RecapitulatifDEssai.html(24)), 2)).containsSubsequence("Pièces à déposer", "DCANDT01", "Signature de la candidate");
    }

    @Test
    void le_document_a_un_titre_une_langue_et_des_signets() throws Exception {
        try (var document = Loader.loadPDF(IMPRIMEUR.imprimer(RecapitulatifDEssai.html(9)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Récapitulatif d’inscription, version 2");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            var racine = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(racine.getTitle()).isEqualTo("Récapitulatif d’inscription");
            assertThat(racine.children()).extracting(s -> s.getTitle()).startsWith("Candidate", "Candidature", "Épreuves");
        }
    }

    @Test
    void le_code_photographie_en_gris_donne_le_document_et_la_version() throws Exception {
        try (var document = Loader.loadPDF(IMPRIMEUR.imprimer(RecapitulatifDEssai.html(9)))) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 120, ImageType.GRAY);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels));
            assertThat(new QRCodeReader().decode(new BinaryBitmap(source), Map.of(DecodeHintType.TRY_HARDER, true)).getText())
                    .isEqualTo("https://cyclades.example/verification?cle=K7RT4MWX&document=recapitulatif&version=2");
        }
    }

    @Test
    void rien_n_est_lu_que_nos_feuilles_de_style(@TempDir Path dossier) throws Exception {
        var secret = Files.writeString(dossier.resolve("secret.txt"), "SECRET").toUri();
        var html = "<!DOCTYPE html [<!ENTITY e SYSTEM '" + secret + "'>]><html lang='fr'><head><title>Essai</title>"
                + "<meta name='description' content='Essai'/><link rel='stylesheet' href='cyclades:impression.css'/></head>"
                + "<body><h1>Essai</h1><p>&e;<img src='" + secret + "' alt='x'/><img src='http://127.0.0.1:1/x.png' alt='x'/></p></body></html>";
        assertThat(texte(IMPRIMEUR.imprimer(html), 1)).contains("Essai").doesNotContain("SECRET");
    }

    @Test
    void une_ligne_ne_finit_pas_par_une_apostrophe() throws Exception {
        var html = "<!DOCTYPE html><html lang='fr'><head><title>Essai</title><meta name='description' content='Essai'/>"
                + "<link rel='stylesheet' href='cyclades:impression.css'/></head><body><h1>Essai</h1><p>"
                + "L’épreuve d’histoire qu’aujourd’hui l’académie d’origine n’organise qu’à l’avance, ".repeat(40) + "</p></body></html>";
        assertThat(texte(IMPRIMEUR.imprimer(html), 1).lines()).hasSizeGreaterThan(20).noneMatch(ligne -> ligne.strip().endsWith("’"));
    }

    @Test
    void plusieurs_documents_s_impriment_a_la_fois() throws Exception {
        var attendu = texte(IMPRIMEUR.imprimer(RecapitulatifDEssai.html(9)), 1);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var impressions = IntStream.range(0, 12).mapToObj(_ -> (Callable<byte[]>) () -> IMPRIMEUR.imprimer(RecapitulatifDEssai.html(9))).toList();
            for (var impression : fils.invokeAll(impressions)) {
                assertThat(texte(impression.get(), 1)).isEqualTo(attendu);
            }
        }
    }

    private static String texte(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var lecteur = new PDFTextStripper();
            lecteur.setStartPage(page);
            lecteur.setEndPage(page);
            return lecteur.getText(document);
        }
    }
}

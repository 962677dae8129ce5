package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.inspection.Corpus;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people send under the name of a PDF, and what some would send on purpose: each with what the candidate reads, as a browser sends it. */
@CycladesTest
@TestInstance(Lifecycle.PER_CLASS)
class CorpusParHttpTest {

    private static final String NI_PDF_NI_PHOTO = "n’est ni un PDF ni une photo (JPEG, PNG ou HEIC), quel que soit son nom : c’est ";

    @Autowired DossierDEssai dossiers;
    @LocalServerPort int port;

    private String piece;
    private Navigateur nav;

    @BeforeAll
    void une_inscription() {
        var nadia = dossiers.inscrit();
        piece = "/candidatures/" + nadia.candidature() + "/justificatifs/pieces/1NATID01";
        nav = new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse());
    }

    static Stream<Arguments> refuses() {
        var feuille = Corpus.feuille(60, 60);
        return Stream.of(
                arguments("zéro octet", new byte[0], "« carte.pdf » est vide (0 octet)."),
                arguments("TIFF", Corpus.image(feuille, "tiff"), NI_PDF_NI_PHOTO + "une image TIFF."),
                arguments("GIF", Corpus.image(feuille, "gif"), NI_PDF_NI_PHOTO + "une image GIF."),
                arguments("BMP", Corpus.image(feuille, "bmp"), NI_PDF_NI_PHOTO + "une image BMP."),
                arguments("WebP", Corpus.texte("RIFF\u0001\u0002\u0003\u0000WEBPVP8 "), NI_PDF_NI_PHOTO + "une image WebP."),
                arguments("SVG", Corpus.texte("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), NI_PDF_NI_PHOTO + "un dessin SVG."),
                arguments("page web", Corpus.texte("<!DOCTYPE html><script>alert(1)</script>"), NI_PDF_NI_PHOTO + "une page web."),
                arguments("traitement de texte", docx(), NI_PDF_NI_PHOTO + "un document de traitement de texte, ou une archive ZIP. Enregistrez le document en PDF"),
                arguments("JavaScript", Corpus.pdfAvecProgramme(), "Le PDF contient un programme (JavaScript)"),
                arguments("commande", Corpus.pdfQuiLance(), "Le PDF contient un programme (commande)"),
                arguments("XFA", Corpus.pdfXfa(), "Le PDF est un formulaire dynamique (XFA)"),
                arguments("bombe", Corpus.pdfBombe(), "Une fois ouvert, ce fichier prendrait une place démesurée."),
                arguments("100 pages", Corpus.pdf(100), "Le document a 100 pages, 50 au plus sont acceptées. Ne déposez que les pages demandées."),
                arguments("mot de passe", Corpus.pdfProtege("secret"), "Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe"),
                arguments("coupé", Arrays.copyOf(Corpus.pdf(3), 600), "Le fichier est abîmé ou incomplet"),
                arguments("PDF et archive", Corpus.puis(Corpus.pdf(1), Corpus.puis(docx(), new byte[2000])), "Le fichier contient autre chose à la suite du PDF."),
                arguments("PDF et page web", Corpus.puis(Corpus.pdf(1), Corpus.texte("<html>" + " ".repeat(2000) + "</html>")), "Le fichier contient autre chose à la suite du PDF."),
                arguments("PDF à image immense", Corpus.pdfAImageImmense(), "L’image est trop grande pour être ouverte (50 000 × 50 000 pixels)."),
                arguments("PNG immense", Corpus.pngImmense(30_000), "L’image est trop grande pour être ouverte (30 000 × 30 000 pixels)."),
                arguments("JPEG qui en annonce une", Corpus.jpegQuiAnnonce(60_000, 60_000), "L’image est trop grande pour être ouverte (60 000 × 60 000 pixels)."),
                arguments("JPEG coupé", Arrays.copyOf(Corpus.jpeg(1200, 1600), 5000), "Le fichier est abîmé ou incomplet"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refuses")
    void ce_qui_est_refuse_l_est_aussitot_avec_sa_phrase(String nom, byte[] octets, String phrase) {
        nav.ouvrir(piece).joindre("fichiers", "carte.pdf", "application/pdf", octets);
        nav.envoyer(nav.texte().contains("Ajouter un fichier") ? "Ajouter" : "Remplacer");
        assertThat(nav.statut()).isEqualTo(422);
        assertThat(nav.texte()).contains("Rien n’a été déposé", phrase);
        assertThat(nav.erreur("fichiers").replace('\u202f', ' ')).contains(phrase);
    }

    @Test
    void un_fichier_joint_a_un_pdf_n_est_pas_lu_et_le_candidat_l_apprend() {
        deposer("avec-joint.pdf", Corpus.pdfAvecJoint(Corpus.texte("joint")));
        assertThat(nav.texte()).contains("Le PDF contient des fichiers joints : ils ne seront pas lus, seules ses pages le seront.");
    }

    @Test
    void une_photographie_tournee_se_voit_debout_et_sans_sa_position() throws IOException {
        deposer("tournee.jpg", Corpus.avecExif(Corpus.jpeg(1200, 900), 6));
        nav.ouvrir(nav.page().selectFirst("img.cy-apercu__page").attr("src"));
        var image = ImageIO.read(new ByteArrayInputStream(nav.octets()));
        assertThat(image.getHeight()).isGreaterThan(image.getWidth());
        assertThat(new String(nav.octets(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void seize_bits_par_couleur_se_lisent() {
        deposer("numerisation.png", Corpus.image(new BufferedImage(900, 1200, BufferedImage.TYPE_USHORT_GRAY), "png"));
        assertThat(nav.texte()).contains("numerisation.png", "PDF, 1 page");
    }

    /** Until its pages are there. */
    private void deposer(String nom, byte[] octets) {
        nav.ouvrir(piece).joindre("fichiers", nom, "application/octet-stream", octets);
        nav.envoyer(nav.texte().contains("Ajouter un fichier") ? "Ajouter" : "Remplacer");
        assertThat(nav.statut()).as(nav.texte()).isEqualTo(200);
        Patience.jusqua(() -> !nav.ouvrir(piece).page().select("img.cy-apercu__page").isEmpty());
    }

    private static byte[] docx() {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(Corpus.texte("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(Corpus.texte("<document/>"));
        } catch (IOException panne) {
            throw new IllegalStateException(panne);
        }
        return octets.toByteArray();
    }
}

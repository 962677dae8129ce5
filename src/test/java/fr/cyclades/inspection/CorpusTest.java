package fr.cyclades.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.cyclades.CycladesTest;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The quick verdict on each file of the corpus, with its sentence. */
@CycladesTest
class CorpusTest {

    private static final long CINQ_MO = 5_242_880;
    private static final Attentes NOTICE = new Attentes(Set.of(Format.PDF, Format.JPEG), CINQ_MO, 50, List.of());
    private static final Attentes PHOTO = new Attentes(Set.of(Format.JPEG, Format.PNG, Format.HEIC), 25L << 20, 1, List.of());

    @Autowired
    Coffre coffre;

    @Autowired
    Inspections inspections;

    static Stream<Arguments> refuses() {
        return Stream.of(
                arguments("vide", new byte[0], "vide", "Le fichier est vide."),
                arguments("5 242 881 octets", rempli((int) CINQ_MO + 1), "trop_gros", "(5 Mo au plus)"),
                arguments("page web nommée .pdf", Corpus.texte("<!DOCTYPE html><html><body>Bonjour</body></html>"), "format", "une page web (HTML), quel que soit son nom. Formats acceptés : PDF, JPEG."),
                arguments("SVG", Corpus.texte("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), "format", "un dessin SVG"),
                arguments("GIF renommé", Corpus.image(Corpus.feuille(60, 60), "gif"), "format", "une image GIF"),
                arguments("TIFF", Corpus.image(Corpus.feuille(60, 60), "tiff"), "format", "une image TIFF"),
                arguments("PNG là où il n’est pas demandé", Corpus.image(Corpus.feuille(60, 60), "png"), "format", "une image PNG"),
                arguments("archive", Corpus.texte("PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), "format", "une archive ZIP"),
                arguments("PDF qui ne commence pas au premier octet", Corpus.puis(Corpus.texte("<html></html>\n"), Corpus.pdf(1)), "format", "quel que soit son nom"),
                arguments("PDF suivi d’une archive", Corpus.puis(Corpus.pdf(1), Corpus.puis(Corpus.texte("PK\u0003\u0004"), new byte[5000])), "composite", "autre chose à la suite du PDF"),
                arguments("PDF coupé", moitie(Corpus.pdf(3)), "abime", "abîmé ou incomplet"),
                arguments("faux PDF", Corpus.texte("%PDF-1.7\nrien\n%%EOF\n"), "abime", "abîmé ou incomplet"),
                arguments("mot de passe", Corpus.pdfProtege("secret"), "mot_de_passe", "protégé par un mot de passe. Enregistrez-le sans mot de passe"),
                arguments("JavaScript", Corpus.pdfAvecProgramme(), "programme", "contient un programme (JavaScript)"),
                arguments("commande", Corpus.pdfQuiLance(), "programme", "contient un programme (commande)"),
                arguments("XFA", Corpus.pdfXfa(), "formulaire", "formulaire dynamique"),
                arguments("2000 pages", Corpus.pdf(2000), "trop_de_pages", "2000 pages, 50 au plus"),
                arguments("bombe", Corpus.pdfBombe(), "demesure", "une place démesurée"),
                arguments("PDF suivi d’une page web", Corpus.puis(Corpus.pdf(1), Corpus.texte("<html>" + " ".repeat(2000) + "</html>")), "composite", "autre chose à la suite du PDF"),
                arguments("PDF à image immense", Corpus.pdfAImageImmense(), "image_trop_grande", "50\u202f000 × 50\u202f000 pixels"),
                arguments("JPEG qui annonce des milliards de pixels", Corpus.jpegQuiAnnonce(60_000, 60_000), "image_trop_grande", "60\u202f000 × 60\u202f000 pixels"),
                arguments("document de traitement de texte", Corpus.texte("\u00d0\u00cf"), "format", "quel que soit son nom"),
                arguments("JPEG coupé", moitie(Corpus.jpeg(1200, 1600)), "abime", "abîmé ou incomplet"),
                arguments("JPEG sans pixels", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9}, "abime", "abîmé ou incomplet"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refuses")
    void ce_qui_est_refuse_dit_pourquoi_et_que_faire(String nom, byte[] fichier, String code, String phrase) {
        assertThat(examiner(fichier, NOTICE)).isInstanceOfSatisfying(Verdict.Refuse.class, refuse -> {
            assertThat(refuse.refus()).singleElement().satisfies(refus -> {
                assertThat(refus.code()).isEqualTo(code);
                assertThat(refus.phrase()).contains(phrase).endsWith(".");
                assertThat(refus.champ()).isEqualTo("fichier");
            });
        });
    }

    static Stream<Arguments> acceptes() {
        return Stream.of(
                arguments("PDF", Corpus.pdf(3), Format.PDF, 3),
                arguments("cinquante pages", Corpus.pdf(50), Format.PDF, 50),
                arguments("protégé contre la modification seulement", Corpus.pdfProtege(""), Format.PDF, 1),
                arguments("suivi de quelques octets vides", Corpus.puis(Corpus.pdf(1), new byte[200]), Format.PDF, 1),
                arguments("JPEG", Corpus.jpeg(1200, 1600), Format.JPEG, 1),
                arguments("JPEG suivi d’un PDF : seule l’image est vue", Corpus.puis(Corpus.jpeg(1200, 1600), Corpus.pdf(1)), Format.JPEG, 1),
                arguments("JPEG avec position", Corpus.avecExif(Corpus.jpeg(1200, 1600), 6), Format.JPEG, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acceptes")
    void ce_qui_est_lisible_est_accepte(String nom, byte[] fichier, Format format, int pages) {
        assertThat(examiner(fichier, NOTICE)).isEqualTo(new Verdict.Accepte(format, pages, false, List.of()));
    }

    @Test
    void une_image_immense_est_refusee_avant_d_etre_ouverte() {
        var bombe = Corpus.pngImmense(30_000);
        assertThat(bombe.length).isLessThan(200_000);
        assertThat(examiner(bombe, PHOTO)).isInstanceOfSatisfying(Verdict.Refuse.class, refuse ->
                assertThat(refuse.refus().getFirst().phrase()).contains("30\u202f000 × 30\u202f000 pixels"));
    }

    @Test
    void des_fichiers_joints_sont_signales_et_jamais_ouverts() {
        assertThat(examiner(Corpus.pdfAvecJoint(Corpus.texte("joint")), NOTICE)).isInstanceOfSatisfying(Verdict.Accepte.class, accepte ->
                assertThat(accepte.conseils()).extracting(Conseil::code).containsExactly("joints"));
    }

    @Test
    void une_photographie_png_est_acceptee_comme_photographie() {
        assertThat(examiner(Corpus.image(Corpus.feuille(800, 600), "png"), PHOTO)).isEqualTo(new Verdict.Accepte(Format.PNG, 1, false, List.of()));
    }

    private Verdict examiner(byte[] fichier, Attentes attentes) {
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(fichier), 30L << 20);
        return inspections.examiner(depot.empreinte(), attentes);
    }

    private static byte[] moitie(byte[] octets) {
        return Arrays.copyOf(octets, octets.length / 2);
    }

    private static byte[] rempli(int taille) {
        return Corpus.puis(Corpus.pdf(1), new byte[taille - Corpus.pdf(1).length]);
    }
}

package fr.cyclades.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Patience;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Detenteur;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The queue, from the demand to the pages; photographs bound into a PDF. No antivirus here: it has its own test. */
@CycladesTest
class InspectionsTest {

    private static final long CINQ_MO = 5_242_880;

    @Autowired
    Coffre coffre;

    @Autowired
    Inspections inspections;

    @Autowired
    Assemblages assemblages;

    @Autowired
    List<Detenteur> detenteurs;

    @Test
    void un_pdf_demande_devient_des_pages_tenues() throws Exception {
        var fichier = UUID.randomUUID();
        var empreinte = deposer(Corpus.pdf(3));
        inspections.demander(fichier, empreinte, attentes(List.of()));
        inspections.demander(fichier, empreinte, attentes(List.of()));
        assertThat(attendre(fichier)).isInstanceOfSatisfying(Verdict.Accepte.class, accepte -> {
            assertThat(accepte.pages()).isEqualTo(3);
            assertThat(accepte.antivirus()).as("none in the tests: « non analysée »").isFalse();
        });
        var pages = inspections.pages(fichier);
        assertThat(pages).extracting(PageRendue::rang).containsExactly(1, 2, 3);
        assertThat(ImageIO.read(new ByteArrayInputStream(lire(pages.getFirst().empreinte()))).getHeight()).isEqualTo(pages.getFirst().hauteur());
        assertThat(detenteurs).anySatisfy(d -> assertThat(d.retenues(Set.of(pages.get(2).empreinte()))).hasSize(1));
        inspections.oublier(fichier);
        assertThat(inspections.pages(fichier)).isEmpty();
    }

    @Test
    void un_fichier_refuse_l_est_aussi_par_la_file() throws Exception {
        var fichier = UUID.randomUUID();
        inspections.demander(fichier, deposer(Corpus.pdfAvecProgramme()), attentes(List.of()));
        assertThat(attendre(fichier)).isInstanceOf(Verdict.Refuse.class);
        assertThat(inspections.pages(fichier)).isEmpty();
    }

    @Test
    void des_photographies_deviennent_un_pdf_dans_l_ordre_et_sous_la_limite() throws Exception {
        var photos = List.of(
                deposer(Corpus.avecExif(Corpus.jpeg(4000, 3000), 6)),
                deposer(Corpus.jpeg(3000, 2000)),
                deposer(Corpus.image(Corpus.feuille(1500, 2000), "png")));
        var assemblage = (Assemblage.Assemble) assemblages.assembler(photos, 1_048_576);
        assertThat(assemblage.pages()).isEqualTo(3);
        assertThat(assemblage.taille()).isLessThanOrEqualTo(1_048_576);
        var octets = lire(assemblage.empreinte());
        assertThat(new String(octets, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        try (var pdf = Loader.loadPDF(octets)) {
            var debout = new ArrayList<Boolean>();
            pdf.getPages().forEach(page -> debout.add(page.getMediaBox().getHeight() > page.getMediaBox().getWidth()));
            assertThat(debout).containsExactly(true, false, true);
        }
    }

    @Test
    void une_photographie_abimee_est_nommee_par_son_rang() throws Exception {
        var bonne = Corpus.jpeg(800, 600);
        var assemblage = assemblages.assembler(List.of(deposer(bonne), deposer(Arrays.copyOf(bonne, bonne.length / 2))), CINQ_MO);
        assertThat(assemblage).isInstanceOfSatisfying(Assemblage.Refuse.class, refuse -> assertThat(refuse.refus()).singleElement()
                .satisfies(refus -> {
                    assertThat(refus.champ()).isEqualTo("1");
                    assertThat(refus.phrase()).startsWith("Photographie 2 : Le fichier est abîmé");
                }));
    }

    private static Attentes attentes(List<Attentes.Mention> mentions) {
        return new Attentes(Set.of(Format.PDF, Format.JPEG), CINQ_MO, 50, mentions);
    }

    private Empreinte deposer(byte[] octets) {
        return ((Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets), 30L << 20)).empreinte();
    }

    private byte[] lire(Empreinte empreinte) throws IOException {
        try (var octets = ((Lecture.Ouverte) coffre.ouvrir(empreinte)).octets()) {
            return octets.readAllBytes();
        }
    }

    private Verdict attendre(UUID fichier) {
        Patience.jusqua(() -> !(inspections.verdict(fichier) instanceof Verdict.EnCours));
        return inspections.verdict(fichier);
    }
}

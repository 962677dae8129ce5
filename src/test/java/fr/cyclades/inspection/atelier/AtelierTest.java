package fr.cyclades.inspection.atelier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import fr.cyclades.inspection.Corpus;
import fr.cyclades.inspection.ouvrier.Ordre;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers: in their sandbox, killed when they take too long, started again. */
class AtelierTest {

    private static final Duration DELAI = Duration.ofSeconds(30);
    private static final Map<String, String> TOUT = Map.of("types", "application/pdf,image/jpeg", "pages", "10", "taille", "10000000");

    private final BacASable bac = new BacASable(BacASable.Choix.AUTO);
    private final Atelier atelier = new Atelier(1, bac, new Lancement(256));

    @AfterEach
    void fermer() {
        atelier.close();
    }

    @Test
    void un_ouvrier_examine_un_fichier() throws Exception {
        assertThat(examiner(DELAI)).isEqualTo(new Issue.Faite(Map.of("type", "application/pdf", "pages", "1", "joints", "false")));
    }

    @Test
    void trop_lent_il_est_tue_et_un_autre_le_remplace() throws Exception {
        assertThat(examiner(Duration.ofMillis(1))).isInstanceOf(Issue.Cassee.class);
        assertThat(examiner(DELAI)).isInstanceOf(Issue.Faite.class);
    }

    @Test
    void une_source_en_panne_n_est_pas_la_faute_du_fichier() throws Exception {
        var panne = new Commande(Ordre.EXAMINER, TOUT, List.of(() -> {
            throw new IOException("storage down");
        }));
        assertThatThrownBy(() -> atelier.confier(panne, DELAI, DELAI)).isInstanceOf(SourceIllisible.class);
        assertThat(examiner(DELAI)).isInstanceOf(Issue.Faite.class);
    }

    @Test
    void sans_bac_a_sable_le_processus_reste_a_part() throws Exception {
        var sans = new BacASable(BacASable.Choix.AUCUN);
        assertThat(sans.estPossible()).isFalse();
        try (var autre = new Atelier(1, sans, new Lancement(256))) {
            assertThat(autre.confier(new Commande(Ordre.EXAMINER, TOUT, List.of(() -> new ByteArrayInputStream(Corpus.pdf(2)))), DELAI, DELAI))
                    .isEqualTo(new Issue.Faite(Map.of("type", "application/pdf", "pages", "2", "joints", "false")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void une_photographie_est_redressee_et_perd_sa_position(int orientation) throws Exception {
        var photo = Corpus.avecExif(Corpus.jpeg(1200, 800), orientation);
        assertThat(JpegMetadataReader.readMetadata(new ByteArrayInputStream(photo)).getDirectories()).anyMatch(d -> d instanceof GpsDirectory);
        var pages = rendre(photo, "image/jpeg");
        var image = ImageIO.read(new ByteArrayInputStream(pages.getFirst()));
        assertThat(image.getWidth() > image.getHeight()).isEqualTo(orientation < 5);
        assertThat(JpegMetadataReader.readMetadata(new ByteArrayInputStream(pages.getFirst())).getDirectories())
                .noneMatch(d -> d instanceof GpsDirectory || d instanceof ExifIFD0Directory);
    }

    @Test
    void les_pages_d_un_pdf_deviennent_des_images() throws Exception {
        assertThat(rendre(Corpus.pdf(3), "application/pdf")).hasSize(3).allSatisfy(page -> assertThat(page[0] & 0xff).isEqualTo(0xff));
    }

    private List<byte[]> rendre(byte[] fichier, String type) throws SourceIllisible {
        var pages = new ArrayList<byte[]>();
        var commande = new Commande(Ordre.CONTROLER, TOUT, List.of(() -> new ByteArrayInputStream(fichier)),
                (_, octets) -> pages.add(octets.readAllBytes()));
        assertThat(atelier.confier(commande, DELAI, DELAI)).isInstanceOfSatisfying(Issue.Faite.class,
                faite -> assertThat(faite.reponse()).containsEntry("type", type));
        return pages;
    }

    private Issue examiner(Duration delai) throws SourceIllisible {
        return atelier.confier(new Commande(Ordre.EXAMINER, TOUT, List.of(() -> new ByteArrayInputStream(Corpus.pdf(1)))), DELAI, delai);
    }
}

package fr.cyclades.inspection.ouvrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.inspection.Corpus;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pixels end where they should, whatever the camera and the format. */
class ImagesTest {

    @TempDir
    Path dossier;

    /** Where the first pixel of the file must be seen, for each EXIF orientation. */
    @ParameterizedTest
    @CsvSource({"1,gauche,haut", "2,droite,haut", "3,droite,bas", "4,gauche,bas", "5,gauche,haut", "6,droite,haut", "7,droite,bas", "8,gauche,bas"})
    void une_photographie_est_vue_comme_elle_a_ete_prise(int orientation, String cote, String hauteur) {
        var brute = new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR);
        brute.setRGB(0, 0, Color.RED.getRGB());
        var droite = Carte.of(brute).redressee(orientation).image();
        assertThat(droite.getWidth()).isEqualTo(orientation < 5 ? 60 : 40);
        var x = cote.equals("gauche") ? 0 : droite.getWidth() - 1;
        var y = hauteur.equals("haut") ? 0 : droite.getHeight() - 1;
        assertThat(new Color(droite.getRGB(x, y))).isEqualTo(Color.RED);
    }

    @Test
    void une_image_en_gris_ou_en_seize_bits_s_ouvre() throws Exception {
        var grise = new BufferedImage(900, 700, BufferedImage.TYPE_BYTE_GRAY);
        grise.createGraphics().drawImage(Corpus.feuille(900, 700), 0, 0, null);
        assertThat(Images.ouvrir(Corpus.image(grise, "jpeg"), "image/jpeg", 300).getWidth()).isEqualTo(300);
        var seize = new BufferedImage(900, 700, BufferedImage.TYPE_USHORT_GRAY);
        assertThat(Images.ouvrir(Corpus.image(seize, "png"), "image/png", 300).getColorModel().getColorSpace().getType()).isEqualTo(ColorSpace.TYPE_RGB);
    }

    @Test
    void une_photographie_heic_s_ouvre() throws Exception {
        var jpeg = dossier.resolve("photo.jpg");
        var heic = dossier.resolve("photo.heic");
        Files.write(jpeg, Corpus.jpeg(1200, 900));
        var conversion = new ProcessBuilder(List.of("heif-enc", "-q", "60", jpeg.toString(), "-o", heic.toString()))
                .redirectErrorStream(true).redirectOutput(dossier.resolve("sortie").toFile()).start();
        assertThat(conversion.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var octets = Files.readAllBytes(heic);
        assertThat(TypeParContenu.de(octets)).isEqualTo("image/heic");
        assertThat(ExamenImage.examiner(octets, "image/heic", true)).isEqualTo(Constat.bon("image/heic", 1, false));
        assertThat(Images.ouvrir(octets, "image/heic", 600).getWidth()).isEqualTo(600);
    }
}

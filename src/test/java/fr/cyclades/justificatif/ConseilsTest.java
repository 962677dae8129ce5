package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An advice on a file is read where it can still be followed: in the list, and before the click that locks. */
@CycladesTest
class ConseilsTest {

    private static final String SOMBRE = "À regarder. L’image paraît sombre";

    @Autowired DossierDEssai dossiers;
    @Autowired Inspections inspections;
    @LocalServerPort int port;

    @Test
    void une_photo_sombre_est_a_regarder_dans_la_liste_et_avant_le_clic_plus_apres() throws IOException {
        var nadia = dossiers.inscrit();
        dossiers.de(nadia.candidature()).stream().map(p -> p.quoi().code()).filter(code -> !code.equals("1NATID01"))
                .forEach(code -> dossiers.deposer(nadia, code));
        var pieces = "/candidatures/" + nadia.candidature() + "/justificatifs";
        var elle = new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse());
        elle.ouvrir(pieces + "/pieces/1NATID01").joindre("fichiers", "carte.jpg", "image/jpeg", photoSombre()).envoyer("Ajouter");
        var fichier = dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier();
        Patience.jusqua(() -> inspections.verdict(fichier) instanceof Verdict.Accepte);

        Patience.jusqua(() -> elle.ouvrir(pieces).texte().contains(SOMBRE));
        elle.ouvrir(pieces + "/regroupements/DOSSIER/transmission");
        assertThat(elle.texte()).contains(SOMBRE);
        assertThat(elle.page().select("a[href='" + pieces + "/pieces/1NATID01']").text()).startsWith("Revoir ce fichier");

        elle.envoyer("J’ai fourni toutes mes pièces");
        assertThat(elle.ouvrir(pieces).texte()).doesNotContain("À regarder");
    }

    private static byte[] photoSombre() throws IOException {
        var octets = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 1600, BufferedImage.TYPE_3BYTE_BGR), "jpeg", octets);
        return octets.toByteArray();
    }
}

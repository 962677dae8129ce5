package fr.cyclades.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Patience;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.document.Papiers;
import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.CodesDeVersion;
import fr.cyclades.inspection.Format;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.personas.Personnes;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The récapitulatif printed, signed, photographed askew: its code still tells which version it is (decision 23). */
@CycladesTest
class CodeDuRecapitulatifTest {

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Campagnes campagnes;
    @Autowired Documents documents;
    @Autowired Papiers papiers;
    @Autowired Coffre coffre;
    @Autowired Inspections inspections;
    @Autowired CodesDeVersion codes;
    @Autowired HorlogeDEssai horloge;

    @Test
    void le_code_d_un_recapitulatif_photographie_designe_sa_version() throws IOException {
        var nadia = personnes.nadia();
        var id = inscrire(nadia.candidat());
        var recapitulatif = attendre(id);
        var fichier = UUID.randomUUID();
        var photo = photographier(documents.contenu(recapitulatif.id(), nadia.candidat()).orElseThrow());
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(photo), 5_242_880);
        inspections.demander(fichier, depot.empreinte(), new Attentes(Set.of(Format.JPEG), 5_242_880, 1, List.of()));
        Patience.jusqua(() -> !(inspections.verdict(fichier) instanceof Verdict.EnCours));
        assertThat(codes.lire(fichier)).singleElement().satisfies(code ->
                assertThat(papiers.duCode(code)).hasValue(new Papiers.Papier(id, "recapitulatif", 1)));
        assertThat(papiers.duCode("https://exemple.fr/verification?cle=AAAAAAAA&version=1")).isEmpty();
        assertThat(papiers.duCode("bonjour")).isEmpty();
    }

    private UUID inscrire(UUID candidat) {
        var campagne = campagnes.parCode("2024/clermont-ferrand/bac-professionnel").orElseThrow();
        var brouillon = brouillons.commencer(candidat, campagne, horloge.maintenant()).orElseThrow();
        var reponses = SituationsDEssai.reponsesDeNadia(Map.of());
        var garde = (Garde.Gardee) brouillons.garder(brouillon, reponses, brouillon.revision(), horloge.maintenant());
        var faite = inscriptions.enregistrer(new Inscriptions.Demande(
                brouillon.id(), candidat, garde.revision(), "recapitulatif", Map.of(), horloge.maintenant()));
        assertThat(faite).isInstanceOf(Enregistrement.Enregistree.class);
        return brouillon.id();
    }

    private Document attendre(UUID id) {
        Patience.jusqua(() -> recapitulatif(id).isPresent());
        return recapitulatif(id).orElseThrow();
    }

    private Optional<Document> recapitulatif(UUID id) {
        return documents.de(id).stream().filter(d -> d.type().equals("recapitulatif")).findFirst();
    }

    private static byte[] photographier(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 160);
            var photo = new BufferedImage(page.getWidth() + 200, page.getHeight() + 200, BufferedImage.TYPE_3BYTE_BGR);
            var dessin = photo.createGraphics();
            dessin.setColor(new Color(120, 100, 80));
            dessin.fillRect(0, 0, photo.getWidth(), photo.getHeight());
            dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            dessin.rotate(Math.toRadians(2.5), photo.getWidth() / 2.0, photo.getHeight() / 2.0);
            dessin.drawImage(page, 100, 100, null);
            dessin.dispose();
            var hasard = new Random(3);
            for (var i = 0; i < 200_000; i++) {
                photo.setRGB(hasard.nextInt(photo.getWidth()), hasard.nextInt(photo.getHeight()), 0x808080);
            }
            var octets = new ByteArrayOutputStream();
            ImageIO.write(photo, "jpeg", octets);
            return octets.toByteArray();
        }
    }
}

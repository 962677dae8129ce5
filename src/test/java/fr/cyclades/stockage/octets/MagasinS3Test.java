package fr.cyclades.stockage.octets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same storage on a real server that speaks S3. */
class MagasinS3Test {

    private static final Duration DELAI = Duration.ofSeconds(10);

    @TempDir
    static Path dossier;

    @Test
    void ce_qui_est_depose_se_relit_se_compte_et_se_retire() throws Exception {
        var magasin = magasin("pieces");
        var coffre = coffre(magasin);
        var octets = new byte[3_000_000];
        new Random(7).nextBytes(octets);
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets), 5_242_880);
        assertThat(coffre.deposer(new ByteArrayInputStream(octets), 5_242_880)).isEqualTo(depot);
        try (var lus = ((Lecture.Ouverte) coffre.ouvrir(depot.empreinte())).octets()) {
            assertThat(lus.readAllBytes()).isEqualTo(octets);
        }
        var presents = new ArrayList<Empreinte>();
        magasin.parcourir(presents::add);
        assertThat(presents).contains(depot.empreinte());
        magasin.retirer(depot.empreinte());
        assertThat(coffre.ouvrir(depot.empreinte())).isEqualTo(new Lecture.Absente());
    }

    @Test
    void un_seau_absent_ou_un_serveur_injoignable_sont_des_reponses() throws Exception {
        var octets = new byte[1000];
        assertThat(coffre(magasin("inconnu")).deposer(new ByteArrayInputStream(octets), 2000)).isEqualTo(new Depot.Indisponible());
        var injoignable = coffre(new MagasinS3(new StockageProperties.S3(URI.create("http://127.0.0.1:9"), "eu-west-3", "pieces", "moi", "secret", DELAI)));
        assertThat(injoignable.deposer(new ByteArrayInputStream(octets), 2000)).isEqualTo(new Depot.Indisponible());
        assertThat(injoignable.ouvrir(Empreinte.of(new byte[32]))).isEqualTo(new Lecture.Indisponible());
    }

    private static MagasinS3 magasin(String seau) {
        return new MagasinS3(new StockageProperties.S3(URI.create("http://127.0.0.1:" + ServeurS3.commun().port()), "eu-west-3", seau, "moi", "secret", DELAI));
    }

    private static CoffreScelle coffre(Magasin magasin) throws IOException {
        var enCours = Files.createTempDirectory(dossier, "en-cours");
        var cles = enCours.resolveSibling(enCours.getFileName() + ".cles");
        Trousseau.creer(cles);
        return new CoffreScelle(enCours, magasin, new Scellement(new Trousseau(cles)), (_, _, _) -> {});
    }
}

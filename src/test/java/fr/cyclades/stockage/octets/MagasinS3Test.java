package fr.cyclades.stockage.octets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Patience;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same storage on a real server that speaks S3, started here as a program of its own. */
class MagasinS3Test {

    @TempDir
    static Path dossier;

    private static Process serveur;
    private static int port;

    @BeforeAll
    static void demarrer() throws Exception {
        try (var libre = new ServerSocket(0)) {
            port = libre.getLocalPort();
        }
        var archive = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(c -> c.contains("s3mock") && c.endsWith("-exec.jar")).findFirst().orElseGet(MagasinS3Test::dansLeDepot);
        serveur = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx256m",
                "-jar", archive, "--server.port=0", "--http.port=" + port, "--com.adobe.testing.s3mock.store.initialBuckets=pieces",
                "--com.adobe.testing.s3mock.store.root=" + Files.createDirectory(dossier.resolve("s3")))
                .redirectErrorStream(true).redirectOutput(dossier.resolve("s3.log").toFile()).start();
        Patience.jusqua(MagasinS3Test::ecoute);
    }

    @AfterAll
    static void arreter() throws InterruptedException {
        serveur.destroy();
        serveur.waitFor();
    }

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
        assertThat(presents).containsExactly(depot.empreinte());
        magasin.retirer(depot.empreinte());
        assertThat(coffre.ouvrir(depot.empreinte())).isEqualTo(new Lecture.Absente());
    }

    @Test
    void un_seau_absent_ou_un_serveur_injoignable_sont_des_reponses() throws Exception {
        var octets = new byte[1000];
        assertThat(coffre(magasin("inconnu")).deposer(new ByteArrayInputStream(octets), 2000)).isEqualTo(new Depot.Indisponible());
        var injoignable = coffre(new MagasinS3(new StockageProperties.S3(URI.create("http://127.0.0.1:9"), "eu-west-3", "pieces", "moi", "secret")));
        assertThat(injoignable.deposer(new ByteArrayInputStream(octets), 2000)).isEqualTo(new Depot.Indisponible());
        assertThat(injoignable.ouvrir(Empreinte.of(new byte[32]))).isEqualTo(new Lecture.Indisponible());
    }

    private static MagasinS3 magasin(String seau) {
        return new MagasinS3(new StockageProperties.S3(URI.create("http://127.0.0.1:" + port), "eu-west-3", seau, "moi", "secret"));
    }

    private static CoffreScelle coffre(Magasin magasin) throws IOException {
        var enCours = Files.createTempDirectory(dossier, "en-cours");
        var cles = enCours.resolveSibling(enCours.getFileName() + ".cles");
        Trousseau.creer(cles);
        return new CoffreScelle(enCours, magasin, new Scellement(new Trousseau(cles)), (_, _, _) -> {});
    }

    private static boolean ecoute() {
        try (var essai = new Socket("127.0.0.1", port)) {
            return essai.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /** Surefire hides the class path in an archive of its own. */
    private static String dansLeDepot() {
        var version = "com/adobe/testing/s3mock";
        try (var fichiers = Files.walk(Path.of(System.getProperty("user.home"), ".m2/repository", version))) {
            return fichiers.map(Path::toString).filter(f -> f.endsWith("-exec.jar")).sorted().toList().getLast();
        } catch (IOException panne) {
            throw new IllegalStateException(panne);
        }
    }
}

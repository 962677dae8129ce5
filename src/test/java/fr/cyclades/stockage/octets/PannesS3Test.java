package fr.cyclades.stockage.octets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import fr.cyclades.stockage.OctetsAlteres;
import fr.cyclades.stockage.octets.Relais.Dommage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real S3 server behind a line that is cut, slow or wrong: « not now », never « deposited », and all goes on once the line is mended. */
@Timeout(120)
class PannesS3Test {

    private static final int LIMITE = 5_242_880;
    private static final Duration DELAI = Duration.ofSeconds(3);

    @TempDir
    Path dossier;

    private final byte[] octets = new byte[200_000];
    private Relais ligne;
    private MagasinS3 magasin;
    private CoffreScelle coffre;

    @BeforeEach
    void brancher() throws IOException {
        new Random(ThreadLocalRandom.current().nextLong()).nextBytes(octets);
        ligne = new Relais(ServeurS3.commun().port());
        magasin = new MagasinS3(new StockageProperties.S3(URI.create("http://127.0.0.1:" + ligne.port()), "eu-west-3", "pieces", "moi", "secret", DELAI));
        var cles = dossier.resolve("cles.json");
        Trousseau.creer(cles);
        Disque.creer(dossier.resolve("en-cours"));
        coffre = new CoffreScelle(dossier.resolve("en-cours"), magasin, new Scellement(new Trousseau(cles)), (_, _, _) -> {});
    }

    @AfterEach
    void debrancher() throws IOException {
        ligne.close();
    }

    static Stream<Dommage> dommages() {
        return Stream.of(new Dommage.Refus(), new Dommage.EnvoiCoupe(50_000), new Dommage.EnvoiChange(100_000),
                new Dommage.Erreur("500 Internal Server Error", new AtomicInteger(100)), new Dommage.Erreur("503 Slow Down", new AtomicInteger(100)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dommages")
    void rien_n_est_dit_depose_tant_que_la_ligne_est_mauvaise_puis_tout_reprend(Dommage dommage) throws IOException {
        ligne.subir(dommage);
        assertThat(deposer()).isEqualTo(new Depot.Indisponible());
        assertThat(dossier.resolve("en-cours")).isEmptyDirectory();
        ligne.subir(new Dommage.Aucun());
        assertThat(coffre.ouvrir(empreinte())).as("nothing half kept under its name").isEqualTo(new Lecture.Absente());
        assertThat(deposer()).isEqualTo(new Depot.Depose(empreinte(), octets.length));
        assertThat(lire()).isEqualTo(octets);
    }

    @Test
    void une_erreur_passagere_ne_se_voit_pas() {
        ligne.subir(new Dommage.Erreur("500 Internal Server Error", new AtomicInteger(2)));
        assertThat(deposer()).isInstanceOf(Depot.Depose.class);
    }

    @Test
    void un_serveur_fige_rend_la_main_dans_le_delai_puis_tout_reprend() throws Exception {
        assertThat(deposer()).isInstanceOf(Depot.Depose.class);
        ServeurS3.commun().figer();
        try {
            var debut = System.nanoTime();
            assertThat(deposer()).isEqualTo(new Depot.Indisponible());
            assertThat(coffre.ouvrir(empreinte())).isEqualTo(new Lecture.Indisponible());
            assertThat(Duration.ofNanos(System.nanoTime() - debut)).as("two calls, and a loaded machine").isLessThan(DELAI.multipliedBy(6));
        } finally {
            ServeurS3.commun().reprendre();
        }
        assertThat(lire()).isEqualTo(octets);
    }

    @Test
    void des_octets_faux_ne_passent_jamais_pour_les_vrais() throws IOException {
        deposer();
        ligne.subir(new Dommage.ReponseChangee(100_000));
        assertThatThrownBy(this::lire).isInstanceOf(OctetsAlteres.class);
        ligne.subir(new Dommage.ReponseCoupee(50_000));
        assertThatThrownBy(this::lire).as("a line cut is not an altered object").isInstanceOf(IOException.class).isNotInstanceOf(OctetsAlteres.class);
        ligne.subir(new Dommage.Aucun());
        assertThat(lire()).isEqualTo(octets);
    }

    @Test
    void un_inventaire_coupe_n_accuse_personne() {
        deposer();
        ligne.subir(new Dommage.Refus());
        assertThatThrownBy(() -> magasin.parcourir(_ -> {})).isInstanceOf(IOException.class);
    }

    private Depot deposer() {
        return coffre.deposer(new ByteArrayInputStream(octets), LIMITE);
    }

    private Empreinte empreinte() {
        return Empreinte.of(Sha256.calcul().digest(octets));
    }

    private byte[] lire() throws IOException {
        try (var lus = ((Lecture.Ouverte) coffre.ouvrir(empreinte())).octets()) {
            return lus.readAllBytes();
        }
    }
}

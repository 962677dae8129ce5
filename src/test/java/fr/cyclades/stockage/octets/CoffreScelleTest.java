package fr.cyclades.stockage.octets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import fr.cyclades.stockage.OctetsAlteres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local folder: what is kept, what is refused, what a broken disk or a curious hand gives. */
class CoffreScelleTest {

    private static final long LIMITE = 5_242_880;

    @TempDir
    Path dossier;

    private final List<Empreinte> notees = new ArrayList<>();
    private Path enCours;
    private Path objets;
    private Path cles;
    private CoffreScelle coffre;

    @BeforeEach
    void ouvrir() throws IOException {
        enCours = dossier.resolve("en-cours");
        objets = dossier.resolve("objets");
        cles = dossier.resolve("cles.json");
        Disque.creer(enCours);
        Trousseau.creer(cles);
        coffre = coffre(new MagasinDeDossier(objets));
    }

    private CoffreScelle coffre(Magasin magasin) throws IOException {
        return new CoffreScelle(enCours, magasin, new Scellement(new Trousseau(cles)), (e, _, _) -> notees.add(e));
    }

    @Test
    void ce_qui_est_depose_se_relit() throws IOException {
        for (var taille : List.of(0L, 1L, 65_535L, 65_536L, 65_537L, 1_000_000L)) {
            var octets = octets(taille.intValue());
            var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets), LIMITE);
            assertThat(depot.taille()).isEqualTo(taille);
            assertThat(depot.empreinte()).isEqualTo(Empreinte.of(Sha256.calcul().digest(octets)));
            assertThat(lire(depot.empreinte())).isEqualTo(octets);
        }
        assertThat(enCours).isEmptyDirectory();
    }

    @Test
    void la_limite_est_au_dernier_octet() {
        assertThat(coffre.deposer(new ByteArrayInputStream(new byte[(int) LIMITE]), LIMITE)).isInstanceOf(Depot.Depose.class);
        assertThat(coffre.deposer(new ByteArrayInputStream(new byte[(int) LIMITE + 1]), LIMITE)).isEqualTo(new Depot.TropGros(LIMITE));
        assertThat(notees).hasSize(1);
        assertThat(enCours).isEmptyDirectory();
    }

    @Test
    void un_envoi_coupe_ne_laisse_rien() {
        var coupe = new SequenceInputStream(new ByteArrayInputStream(octets(100_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        });
        assertThat(coffre.deposer(coupe, LIMITE)).isEqualTo(new Depot.Interrompu());
        assertThat(notees).isEmpty();
        assertThat(enCours).isEmptyDirectory();
        assertThat(objets).isEmptyDirectory();
    }

    @Test
    void les_memes_octets_ne_sont_gardes_qu_une_fois_et_sans_droit_d_ecriture() throws IOException {
        var premier = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets(1000)), LIMITE);
        var fichier = fichier(premier.empreinte());
        var avant = Files.readAllBytes(fichier);
        assertThat(coffre.deposer(new ByteArrayInputStream(octets(1000)), LIMITE)).isEqualTo(premier);
        assertThat(Files.readAllBytes(fichier)).isEqualTo(avant);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier))).isEqualTo("r--------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cles))).isEqualTo("rw-------");
    }

    @Test
    void rien_n_est_lisible_sur_le_disque() throws IOException {
        var secret = "Nadia, née le 29 février".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(secret), LIMITE);
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(fichier(depot.empreinte()))))
                .doesNotContain(HexFormat.of().formatHex(Arrays.copyOf(secret, 8)));
    }

    @Test
    void un_octet_change_ou_une_fin_perdue_se_voient_a_la_lecture() throws IOException {
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets(200_000)), LIMITE);
        var fichier = fichier(depot.empreinte());
        var bons = Files.readAllBytes(fichier);
        for (var ou : List.of(20, 100_000, bons.length - 1)) {
            var mauvais = bons.clone();
            mauvais[ou] ^= 1;
            remplacer(fichier, mauvais);
            assertThatThrownBy(() -> lire(depot.empreinte())).isInstanceOf(OctetsAlteres.class);
        }
        for (var taille : List.of(bons.length - 70_000, 7, 0)) {
            remplacer(fichier, Arrays.copyOf(bons, taille));
            assertThatThrownBy(() -> lire(depot.empreinte())).isInstanceOf(OctetsAlteres.class);
        }
        remplacer(fichier, new byte[bons.length]);
        assertThatThrownBy(() -> lire(depot.empreinte())).isInstanceOf(OctetsAlteres.class);
    }

    @Test
    void les_memes_octets_deposes_de_nouveau_reparent_ce_qui_etait_altere() throws IOException {
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets(200_000)), LIMITE);
        var fichier = fichier(depot.empreinte());
        var mauvais = Files.readAllBytes(fichier);
        mauvais[1000] ^= 1;
        remplacer(fichier, mauvais);
        assertThat(coffre.deposer(new ByteArrayInputStream(octets(200_000)), LIMITE)).isEqualTo(depot);
        assertThat(lire(depot.empreinte())).isEqualTo(octets(200_000));
    }

    @Test
    void sans_sa_cle_un_objet_attend_et_se_lit_des_qu_elle_revient() throws IOException {
        var bonnes = Files.readAllBytes(cles);
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets(1000)), LIMITE);
        Trousseau.creer(cles);
        coffre = coffre(new MagasinDeDossier(objets));
        assertThat(coffre.ouvrir(depot.empreinte())).isEqualTo(new Lecture.Indisponible());
        Files.write(cles, bonnes);
        assertThat(lire(depot.empreinte())).hasSize(1000);
    }

    @Test
    void un_objet_mis_a_la_place_d_un_autre_se_voit() throws IOException {
        var un = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets(1000)), LIMITE);
        var autre = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets(1001)), LIMITE);
        remplacer(fichier(un.empreinte()), Files.readAllBytes(fichier(autre.empreinte())));
        assertThatThrownBy(() -> lire(un.empreinte())).hasMessageContaining("altered");
    }

    @Test
    void apres_une_nouvelle_cle_l_ancienne_ouvre_encore() throws IOException {
        var ancien = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets(1000)), LIMITE);
        var noeudDejaLance = coffre;
        Trousseau.renouveler(cles);
        coffre = coffre(new MagasinDeDossier(objets));
        var nouveau = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets(2000)), LIMITE);
        assertThat(lire(ancien.empreinte())).hasSize(1000);
        coffre = noeudDejaLance;
        assertThat(lire(nouveau.empreinte())).as("a running node reads the keys again").hasSize(2000);
    }

    @Test
    void un_stockage_absent_est_une_reponse_et_jamais_recree_ailleurs() throws IOException {
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets(10)), LIMITE);
        Files.move(objets, dossier.resolve("demonte"));
        assertThat(coffre.deposer(new ByteArrayInputStream(octets(11)), LIMITE)).isEqualTo(new Depot.Indisponible());
        assertThat(coffre.ouvrir(depot.empreinte())).isEqualTo(new Lecture.Indisponible());
        assertThat(objets).doesNotExist();
        assertThat(enCours).isEmptyDirectory();
    }

    @Test
    void ce_qui_n_a_jamais_ete_depose_est_absent() {
        assertThat(coffre.ouvrir(Empreinte.of(new byte[32]))).isEqualTo(new Lecture.Absente());
    }

    private byte[] lire(Empreinte empreinte) throws IOException {
        try (var octets = ((Lecture.Ouverte) coffre.ouvrir(empreinte)).octets()) {
            return octets.readAllBytes();
        }
    }

    private Path fichier(Empreinte empreinte) {
        var nom = empreinte.texte();
        return objets.resolve(nom.substring(0, 2)).resolve(nom);
    }

    private static void remplacer(Path fichier, byte[] octets) throws IOException {
        Files.delete(fichier);
        Files.write(fichier, octets);
    }

    private static byte[] octets(int taille) {
        var octets = new byte[taille];
        new Random(taille).nextBytes(octets);
        return octets;
    }
}

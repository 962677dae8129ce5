package fr.cyclades.inspection.antivirus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cyclades.inspection.Corpus;
import fr.cyclades.inspection.antivirus.Antivirus.Avis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol, spoken with a true clamd. */
class ClamdTest {

    @TempDir
    static Path dossier;

    private static ServeurClamd serveur;

    @BeforeAll
    static void demarrer() throws IOException {
        serveur = new ServeurClamd(dossier);
    }

    @AfterAll
    static void arreter() {
        serveur.close();
    }

    @Test
    void ce_qui_est_sain_et_ce_qui_ne_l_est_pas() throws IOException {
        for (var adresse : new String[] {serveur.adresse(), serveur.prise()}) {
            var antivirus = Antivirus.clamd(adresse, Duration.ofSeconds(20));
            assertThat(antivirus.repond()).isTrue();
            assertThat(antivirus.analyser(octets(Corpus.pdf(2)))).isEqualTo(new Avis.Sain());
            assertThat(antivirus.analyser(octets(new byte[0]))).isEqualTo(new Avis.Sain());
            assertThat(antivirus.analyser(octets(Corpus.eicar()))).isEqualTo(new Avis.Infecte("Essai.Eicar.UNOFFICIAL"));
            assertThat(antivirus.analyser(octets(archive(Corpus.eicar())))).isInstanceOf(Avis.Infecte.class);
            assertThat(antivirus.analyser(octets(Corpus.pdfAvecJoint(Corpus.eicar())))).isInstanceOf(Avis.Infecte.class);
        }
    }

    @Test
    void trop_gros_pour_lui_n_est_ni_sain_ni_infecte() throws IOException {
        assertThat(Antivirus.clamd(serveur.adresse(), Duration.ofSeconds(30)).analyser(octets(new byte[31 << 20]))).isInstanceOf(Avis.Indecis.class);
    }

    @Test
    void arrete_ou_muet_il_est_injoignable() throws IOException {
        assertThat(Antivirus.clamd("tcp://127.0.0.1:9", Duration.ofSeconds(2)).analyser(octets(new byte[10]))).isEqualTo(new Avis.Injoignable());
        assertThat(Antivirus.clamd("unix:" + dossier.resolve("absent"), Duration.ofSeconds(2)).repond()).isFalse();
        try (var muet = new ServerSocket(0)) {
            var antivirus = Antivirus.clamd("tcp://127.0.0.1:" + muet.getLocalPort(), Duration.ofMillis(300));
            assertThat(antivirus.analyser(octets(new byte[10]))).isEqualTo(new Avis.Injoignable());
        }
    }

    @Test
    void la_panne_de_la_source_n_est_pas_la_sienne() {
        var panne = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("storage down");
            }
        };
        assertThatThrownBy(() -> Antivirus.clamd(serveur.adresse(), Duration.ofSeconds(5)).analyser(panne)).hasMessage("storage down");
    }

    private static InputStream octets(byte[] octets) {
        return new ByteArrayInputStream(octets);
    }

    private static byte[] archive(byte[] contenu) throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            zip.putNextEntry(new ZipEntry("piece.pdf"));
            zip.write(contenu);
        }
        return octets.toByteArray();
    }
}

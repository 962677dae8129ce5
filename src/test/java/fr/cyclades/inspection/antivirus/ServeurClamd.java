package fr.cyclades.inspection.antivirus;

import fr.cyclades.Patience;
import fr.cyclades.Ports;
import fr.cyclades.inspection.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** A true clamd with one signature of ours, for the tests: no database is downloaded. */
public final class ServeurClamd implements AutoCloseable {

    private final Path dossier;
    private final int port;
    private Process clamd;

    public ServeurClamd(Path dossier) throws IOException {
        this.dossier = dossier;
        this.port = Ports.libre();
        var signatures = Files.createDirectories(dossier.resolve("signatures"));
        Files.writeString(signatures.resolve("essai.ndb"), "Essai.Eicar:0:*:" + HexFormat.of().formatHex(Corpus.eicar()) + "\n");
        Files.writeString(dossier.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                LocalSocket %s
                StreamMaxLength 30M
                ScanImageFuzzyHash no
                TemporaryDirectory %s
                """.formatted(signatures, port, dossier.resolve("clamd.ctl"), dossier));
        demarrer();
    }

    public static boolean estInstalle() {
        return Files.isExecutable(Path.of("/usr/sbin/clamd"));
    }

    public void demarrer() throws IOException {
        clamd = new ProcessBuilder("/usr/sbin/clamd", "--config-file=" + dossier.resolve("clamd.conf"))
                .redirectErrorStream(true).redirectOutput(dossier.resolve("clamd.log").toFile()).start();
        var antivirus = Antivirus.clamd(adresse(), Duration.ofSeconds(5));
        Patience.jusqua(antivirus::repond);
    }

    public long pid() {
        return clamd.pid();
    }

    public String adresse() {
        return "tcp://127.0.0.1:" + port;
    }

    public String prise() {
        return "unix:" + dossier.resolve("clamd.ctl");
    }

    @Override
    public void close() {
        clamd.destroyForcibly();
        try {
            clamd.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

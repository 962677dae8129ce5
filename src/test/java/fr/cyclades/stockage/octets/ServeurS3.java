package fr.cyclades.stockage.octets;

import fr.cyclades.Patience;
import fr.cyclades.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A real server that speaks S3, a program of its own with one bucket, {@code pieces}; the tests share it. */
public final class ServeurS3 {

    private static ServeurS3 partage;

    private final Process serveur;
    private final int port;

    private ServeurS3(Path dossier) throws IOException {
        port = Ports.libre();
        serveur = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx256m",
                "-jar", archive(), "--server.port=0", "--http.port=" + port, "--com.adobe.testing.s3mock.store.initialBuckets=pieces",
                "--com.adobe.testing.s3mock.store.root=" + Files.createDirectory(dossier.resolve("s3")))
                .redirectErrorStream(true).redirectOutput(dossier.resolve("s3.log").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(serveur::destroyForcibly));
        Patience.jusqua(this::ecoute);
    }

    /** Started by the first test that asks for it, stopped with the last. */
    public static synchronized ServeurS3 commun() {
        try {
            partage = partage == null ? new ServeurS3(Files.createTempDirectory("s3")) : partage;
            return partage;
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    public int port() {
        return port;
    }

    /** As a machine that hangs: it still takes connections, and says nothing. */
    public void figer() throws IOException, InterruptedException {
        signaler("STOP");
    }

    public void reprendre() throws IOException, InterruptedException {
        signaler("CONT");
    }

    private void signaler(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(serveur.pid())).start().waitFor();
    }

    private boolean ecoute() {
        try (var essai = new Socket("127.0.0.1", port)) {
            return essai.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static String archive() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(c -> c.contains("s3mock") && c.endsWith("-exec.jar")).findFirst().orElseGet(ServeurS3::dansLeDepot);
    }

    /** Surefire hides the class path in an archive of its own. */
    private static String dansLeDepot() {
        try (var fichiers = Files.walk(Path.of(System.getProperty("user.home"), ".m2/repository/com/adobe/testing/s3mock"))) {
            return fichiers.map(Path::toString).filter(f -> f.endsWith("-exec.jar")).sorted().toList().getLast();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}

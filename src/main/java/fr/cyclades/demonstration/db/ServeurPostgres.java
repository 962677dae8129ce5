package fr.cyclades.demonstration.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running PostgreSQL process on a data folder: launched by us, or left by an application that was killed. */
record ServeurPostgres(ProcessHandle processus, int port) implements AutoCloseable {

    private static final Duration DELAI_D_ARRET = Duration.ofSeconds(30);

    static ServeurPostgres trouverOuLancer(DossierDeDonnees dossier) throws IOException {
        var survivant = trouver(dossier.base());
        return survivant.isPresent() ? survivant.get() : lancer(dossier, 0);
    }

    /** The server still running on this folder, as its {@code postmaster.pid} tells (first line pid, fourth line port). */
    static Optional<ServeurPostgres> trouver(Path base) throws IOException {
        var fichier = base.resolve("postmaster.pid");
        var lignes = Files.exists(fichier) ? Files.readAllLines(fichier) : List.<String>of();
        if (lignes.size() < 4) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lignes.get(0).strip()))
                .filter(ServeurPostgres::estPostgres)
                .map(p -> new ServeurPostgres(p, Integer.parseInt(lignes.get(3).strip())));
    }

    private static boolean estPostgres(ProcessHandle processus) {
        return processus.isAlive() && processus.info().command().filter(c -> c.endsWith("/postgres")).isPresent();
    }

    /** @param port 0 for any free port */
    static ServeurPostgres lancer(DossierDeDonnees dossier, int port) throws IOException {
        var sortie = ProcessBuilder.Redirect.appendTo(dossier.journal().toFile());
        var constructeur = EmbeddedPostgres.builder()
                .setDataDirectory(dossier.base())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(dossier.programme().toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(sortie)
                .setErrorRedirector(sortie)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "fr-FR")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "60");
        if (port != 0) {
            constructeur.setPort(port);
        }
        if (dossier.estInstalle()) {
            constructeur.setConnectConfig("password", dossier.motDePasse());
        }
        var lance = constructeur.start();
        return new ServeurPostgres(trouver(dossier.base()).orElseThrow().processus(), lance.getPort());
    }

    /** Completed when the process ends, whatever the reason. */
    CompletableFuture<ProcessHandle> fin() {
        return processus.onExit();
    }

    /** Asks for an orderly stop (clients disconnected, everything written) and waits for it. */
    @Override
    public void close() throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(processus.pid())).start().waitFor(5, TimeUnit.SECONDS);
        processus.onExit().get(DELAI_D_ARRET.toSeconds(), TimeUnit.SECONDS);
    }
}

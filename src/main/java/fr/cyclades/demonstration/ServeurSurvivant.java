package fr.cyclades.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server left running by an application that was killed: read from its {@code postmaster.pid}. */
record ServeurSurvivant(ProcessHandle processus, int port) implements AutoCloseable {

    /** The running server of this data folder, or null. */
    static ServeurSurvivant trouver(Path base) throws IOException {
        var fichier = base.resolve("postmaster.pid");
        if (Files.notExists(fichier)) {
            return null;
        }
        var lignes = Files.readAllLines(fichier);
        if (lignes.size() < 4) {
            return null;
        }
        var processus = ProcessHandle.of(Long.parseLong(lignes.get(0).strip()));
        return processus.filter(ProcessHandle::isAlive).filter(ServeurSurvivant::estPostgres)
                .map(p -> new ServeurSurvivant(p, Integer.parseInt(lignes.get(3).strip())))
                .orElse(null);
    }

    private static boolean estPostgres(ProcessHandle processus) {
        return processus.info().command().map(c -> c.endsWith("postgres")).orElse(false);
    }

    /** Asks the server for an orderly stop and waits for it. */
    @Override
    public void close() throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(processus.pid())).start().waitFor(5, TimeUnit.SECONDS);
        processus.onExit().get(30, TimeUnit.SECONDS);
    }
}

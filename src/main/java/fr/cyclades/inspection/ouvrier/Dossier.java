package fr.cyclades.inspection.ouvrier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for the time of a program, removed with its files. */
record Dossier(Path chemin) implements AutoCloseable {

    Dossier() throws IOException {
        this(Files.createTempDirectory("atelier"));
    }

    @Override
    public void close() throws IOException {
        try (var fichiers = Files.list(chemin)) {
            for (var fichier : fichiers.toList()) {
                Files.delete(fichier);
            }
        }
        Files.delete(chemin);
    }
}

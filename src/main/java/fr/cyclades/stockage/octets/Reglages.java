package fr.cyclades.stockage.octets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * What the inventory needs of the settings.
 *
 * @param enCours where bytes are received; what a crash left there is swept after a day
 */
public record Reglages(Duration delaiDesOrphelins, Path enCours) {

    public void balayerLesProvisoires(Instant maintenant) {
        try (var fichiers = Files.list(enCours)) {
            fichiers.filter(fichier -> estVieux(fichier, maintenant)).forEach(Reglages::effacer);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static boolean estVieux(Path fichier, Instant maintenant) {
        try {
            return Files.getLastModifiedTime(fichier).toInstant().isBefore(maintenant.minus(Duration.ofDays(1)));
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static void effacer(Path fichier) {
        try {
            Files.deleteIfExists(fichier);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}

package fr.cyclades.stockage.octets;

import fr.cyclades.stockage.Empreinte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/** A folder: {@code ab/abcd…}, files readable by their owner alone, replaced only by the same bytes when they are altered. File and folders are flushed to the disk. */
final class MagasinDeDossier implements Magasin {

    private final Path racine;

    MagasinDeDossier(Path racine) throws IOException {
        this.racine = racine;
        Disque.creer(racine);
    }

    @Override
    public void ranger(Path scelle, Empreinte empreinte) throws IOException {
        exiger();
        var place = place(empreinte);
        Disque.creer(place.getParent());
        Files.setPosixFilePermissions(scelle, PosixFilePermissions.fromString("r--------"));
        Files.move(scelle, place, StandardCopyOption.ATOMIC_MOVE);
        Disque.vider(place.getParent());
    }

    @Override
    public Optional<InputStream> ouvrir(Empreinte empreinte) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(empreinte)));
        } catch (NoSuchFileException _) {
            exiger();
            return Optional.empty();
        }
    }

    @Override
    public void retirer(Empreinte empreinte) throws IOException {
        Files.deleteIfExists(place(empreinte));
    }

    @Override
    public void parcourir(Consumer<Empreinte> visiteur) throws IOException {
        try (var fichiers = Files.walk(racine, 2)) {
            fichiers.map(f -> f.getFileName().toString())
                    .filter(nom -> nom.matches("[0-9a-f]{64}"))
                    .forEach(nom -> visiteur.accept(new Empreinte(nom)));
        } catch (UncheckedIOException panne) {
            throw panne.getCause();
        }
    }

    /** A root that went away is a disk that is not mounted: it must not be made again on another one. */
    private void exiger() throws IOException {
        if (Files.notExists(racine)) {
            throw new IOException("the storage is not mounted: " + racine);
        }
    }

    private Path place(Empreinte empreinte) {
        var nom = empreinte.texte();
        return racine.resolve(nom.substring(0, 2)).resolve(nom);
    }
}

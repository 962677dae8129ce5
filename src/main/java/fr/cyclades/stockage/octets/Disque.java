package fr.cyclades.stockage.octets;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** What makes a file last: its bytes and the folder that names it, flushed to the disk. */
final class Disque {

    private Disque() {}

    /** Creates the folders that are missing, each one's name flushed with its parent. */
    static void creer(Path dossier) throws IOException {
        if (Files.isDirectory(dossier)) {
            return;
        }
        var parent = dossier.toAbsolutePath().getParent();
        creer(parent);
        try {
            Files.createDirectory(dossier, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException _) {
            return;
        }
        vider(parent);
    }

    /** A file, or the list of names of a folder. */
    static void vider(Path chemin) throws IOException {
        try (var canal = FileChannel.open(chemin, StandardOpenOption.READ)) {
            canal.force(true);
        }
    }
}

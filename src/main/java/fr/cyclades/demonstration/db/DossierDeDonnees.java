package fr.cyclades.demonstration.db;

import fr.cyclades.socle.DemarrageRefuse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The kept folder of the embedded server: one owner, one password, one application at a time. */
final class DossierDeDonnees implements AutoCloseable {

    private static final String AUTRE_DOSSIER = "Un autre dossier se choisit avec CYCLADES_DONNEES.";

    private final Path dossier;
    private final FileChannel verrou;
    private final String motDePasse;

    private DossierDeDonnees(Path dossier, FileChannel verrou) throws IOException {
        this.dossier = dossier;
        this.verrou = verrou;
        effacerInstallationInterrompue();
        this.motDePasse = lireMotDePasse();
    }

    /** @throws DemarrageRefuse when the folder belongs to another account or is in use */
    static DossierDeDonnees ouvrir(Path donnees) throws IOException {
        return ouvrirSiLibre(donnees).orElseThrow(() -> new DemarrageRefuse(
                "Le dossier de données " + dossier(donnees) + " est utilisé par un autre Cyclades.", "Arrêtez-le, ou changez de dossier. " + AUTRE_DOSSIER));
    }

    private static Path dossier(Path donnees) {
        return donnees.toAbsolutePath().normalize().resolve("postgresql");
    }

    /** Empty when it is in use. @throws DemarrageRefuse when it belongs to another account */
    static Optional<DossierDeDonnees> ouvrirSiLibre(Path donnees) throws IOException {
        var dossier = dossier(donnees);
        try {
            Files.createDirectories(dossier);
        } catch (IOException refusee) {
            throw new DemarrageRefuse("Le dossier de données " + dossier + " ne peut pas être créé.", AUTRE_DOSSIER);
        }
        verifierProprietaire(dossier);
        var verrou = FileChannel.open(dossier.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (prendre(verrou) == null) {
            verrou.close();
            return Optional.empty();
        }
        return Optional.of(new DossierDeDonnees(dossier, verrou));
    }

    /** PostgreSQL refuses the files of another account, even to root. */
    private static void verifierProprietaire(Path dossier) throws IOException {
        var proprietaire = Files.getOwner(dossier);
        if (!proprietaire.equals(quiNousSommes(dossier))) {
            throw new DemarrageRefuse("Le dossier de données " + dossier + " appartient à " + proprietaire.getName() + ".",
                    "Lancez Cyclades sous ce compte, ou changez de dossier. " + AUTRE_DOSSIER);
        }
    }

    private static UserPrincipal quiNousSommes(Path dossier) throws IOException {
        try {
            var trace = Files.createTempFile(dossier, "essai", "");
            var nous = Files.getOwner(trace);
            Files.delete(trace);
            return nous;
        } catch (AccessDeniedException interdit) {
            return null;
        }
    }

    private static FileLock prendre(FileChannel verrou) throws IOException {
        try {
            return verrou.tryLock();
        } catch (OverlappingFileLockException dejaPrisIci) {
            return null;
        }
    }

    /** A first start that was cut before its end holds nothing yet: it begins again. */
    private void effacerInstallationInterrompue() throws IOException {
        if (!estInstalle()) {
            FileSystemUtils.deleteRecursively(base());
            Files.deleteIfExists(secret());
        }
    }

    private String lireMotDePasse() throws IOException {
        if (Files.exists(secret())) {
            return Files.readString(secret()).strip();
        }
        var octets = new byte[24];
        new SecureRandom().nextBytes(octets);
        Files.createFile(secret(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.readString(Files.writeString(secret(), HexFormat.of().formatHex(octets)));
    }

    private Path secret() {
        return dossier.resolve("mot-de-passe");
    }

    /** Whether the database and its accounts were all created. */
    boolean estInstalle() {
        return Files.exists(dossier.resolve("installe"));
    }

    void marquerInstalle() throws IOException {
        Files.createFile(dossier.resolve("installe"));
    }

    Path base() {
        return dossier.resolve("base");
    }

    Path programme() {
        return dossier.resolve("programme");
    }

    Path journal() {
        return dossier.resolve("serveur.log");
    }

    String motDePasse() {
        return motDePasse;
    }

    @Override
    public void close() throws IOException {
        verrou.close();
    }
}

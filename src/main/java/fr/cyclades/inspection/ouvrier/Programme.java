package fr.cyclades.inspection.ouvrier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program of the system, given some bytes, with little memory and little time. */
final class Programme {

    private static final int MORCEAU = 64 * 1024;
    private static final boolean BORNE = existe("prlimit");

    private final List<String> commande;
    private final int secondes;

    /** @param memoire address space, in megabytes */
    Programme(int memoire, int secondes, List<String> commande) {
        this.commande = new ArrayList<>(BORNE ? List.of("prlimit", "--as=" + ((long) memoire << 20), "--cpu=" + secondes, "--") : List.of());
        this.commande.addAll(commande);
        this.secondes = secondes;
    }

    static boolean existe(String commande) {
        return List.of("/usr/bin", "/usr/local/bin", "/bin").stream().anyMatch(d -> Files.isExecutable(Path.of(d, commande)));
    }

    /** What came out; empty when the program fails or takes too long. */
    Optional<byte[]> lancer(InputStream entree) throws IOException {
        var appel = new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.DISCARD);
        appel.environment().put("OMP_THREAD_LIMIT", "1");
        var programme = appel.start();
        var ecriture = Thread.ofVirtual().start(() -> donner(programme, entree));
        var garde = Thread.ofVirtual().start(() -> surveiller(programme));
        try (var sortie = programme.getInputStream()) {
            var lu = sortie.readAllBytes();
            return programme.waitFor() == 0 ? Optional.of(lu) : Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            programme.destroyForcibly();
            ecriture.interrupt();
            garde.interrupt();
        }
    }

    private static void donner(Process programme, InputStream entree) {
        try (var vers = programme.getOutputStream()) {
            var tampon = new byte[MORCEAU];
            for (int lus; (lus = entree.read(tampon)) > 0; ) {
                vers.write(tampon, 0, lus);
            }
        } catch (IOException _) {
            // it stopped reading: its exit code tells
        }
    }

    private void surveiller(Process programme) {
        try {
            if (!programme.waitFor(secondes, TimeUnit.SECONDS)) {
                programme.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

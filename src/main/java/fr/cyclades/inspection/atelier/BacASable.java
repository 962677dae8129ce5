package fr.cyclades.inspection.atelier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A {@code bubblewrap} sandbox: no network, no other process, no file but the programs, read-only, and an empty folder in memory. It needs
 * user namespaces, which some containers refuse: then files are opened in a separate process all the same, without it.
 */
public final class BacASable {

    /** What the settings ask for. */
    public enum Choix { AUTO, EXIGE, AUCUN }

    private static final long ESPACE = 6L << 30;
    private static final long FICHIER = 256L << 20;

    private final boolean possible;

    BacASable(Choix choix) {
        this.possible = choix != Choix.AUCUN && essayer();
    }

    public boolean estPossible() {
        return possible;
    }

    /** @param lisibles what the command reads besides the programs of the system */
    List<String> autour(List<String> commande, Collection<Path> lisibles) {
        var tout = new ArrayList<String>();
        if (possible) {
            tout.addAll(bubblewrap(lisibles));
        }
        if (Files.isExecutable(Path.of("/usr/bin/prlimit"))) {
            tout.addAll(List.of("/usr/bin/prlimit", "--as=" + ESPACE, "--fsize=" + FICHIER, "--core=0", "--"));
        }
        tout.addAll(commande);
        return tout;
    }

    private static List<String> bubblewrap(Collection<Path> lisibles) {
        var options = new ArrayList<>(List.of("bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--clearenv",
                "--setenv", "PATH", "/usr/bin:/bin", "--setenv", "LANG", "C.UTF-8",
                "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--ro-bind", "/usr", "/usr"));
        for (var dossier : List.of("/lib", "/lib64", "/bin")) {
            options.addAll(Files.isSymbolicLink(Path.of(dossier))
                    ? List.of("--symlink", "usr" + dossier, dossier) : List.of("--ro-bind-try", dossier, dossier));
        }
        for (var fichier : List.of("/etc/alternatives", "/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig")) {
            options.addAll(List.of("--ro-bind-try", fichier, fichier));
        }
        lisibles.forEach(chemin -> options.addAll(List.of("--ro-bind", chemin.toString(), chemin.toString())));
        options.addAll(List.of("--chdir", "/tmp"));
        return options;
    }

    private static boolean essayer() {
        try {
            var commande = bubblewrap(List.of());
            commande.add("/usr/bin/true");
            var essai = new ProcessBuilder(commande)
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return essai.waitFor(5, TimeUnit.SECONDS) && essai.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

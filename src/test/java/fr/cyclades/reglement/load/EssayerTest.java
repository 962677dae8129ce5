package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/reglement essayer} stopped by a signal, with a server that only says what it hears, and whose database still writes for a moment. */
class EssayerTest {

    private static final String SERVEUR = """
            #!/usr/bin/env bash
            trap 'echo TERM >"$TEMOINS/arret"; ecrire_encore & exit 0' TERM
            ecrire_encore() { for n in {1..40}; do : >"$CYCLADES_DONNEES/base/$n"; sleep 0.01; done 2>/dev/null; }
            mkdir "$CYCLADES_DONNEES/base"
            printf '%s' "$CYCLADES_DONNEES" >"$TEMOINS/dossier.tmp"
            mv "$TEMOINS/dossier.tmp" "$TEMOINS/dossier"
            while :; do sleep 0.05; done
            """;

    @TempDir
    Path racine;

    @BeforeEach
    void un_serveur_de_paille() throws IOException {
        Files.createDirectories(racine.resolve("bin"));
        Files.createDirectories(racine.resolve("temoins"));
        Files.createDirectories(racine.resolve("tmp"));
        Files.createDirectories(racine.resolve("mon examen/campagnes"));
        for (var nom : new String[] {"reglement", "outils.bash", "construire.bash"}) {
            Files.copy(Path.of("bin", nom), racine.resolve("bin").resolve(nom));
        }
        Files.writeString(racine.resolve("bin/run"), SERVEUR);
        assertThat(racine.resolve("bin/run").toFile().setExecutable(true)).isTrue();
    }

    /** INT is Ctrl-C; a program started in the background ignores it, {@code env} gives it back its meaning. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void un_signal_arrete_le_serveur_puis_ote_son_dossier(String signal) throws IOException, InterruptedException {
        var lancement = new ProcessBuilder("env", "--default-signal=INT,TERM,HUP", "bash", racine.resolve("bin/reglement").toString(), "essayer",
                racine.resolve("mon examen").toString(), "--le", "2027-01-10T10:00:00+01:00");
        lancement.environment().put("JAVA_HOME", System.getProperty("java.home"));
        lancement.environment().put("TEMOINS", racine.resolve("temoins").toString());
        lancement.environment().put("TMPDIR", racine.resolve("tmp").toString());
        lancement.redirectErrorStream(true).redirectOutput(racine.resolve("sortie").toFile());
        var essai = lancement.start();
        try {
            Patience.jusqua(() -> Files.exists(racine.resolve("temoins/dossier")));
            var dossier = Path.of(Files.readString(racine.resolve("temoins/dossier")));
            assertThat(dossier).isDirectory();

            new ProcessBuilder("kill", "-" + signal, String.valueOf(essai.pid())).start().waitFor();

            assertThat(essai.waitFor(60, TimeUnit.SECONDS)).as(Files.readString(racine.resolve("sortie"))).isTrue();
            assertThat(racine.resolve("temoins/arret")).as("the server was told").exists();
            assertThat(dossier).doesNotExist();
        } finally {
            essai.descendants().forEach(ProcessHandle::destroyForcibly);
            essai.destroyForcibly();
        }
    }
}

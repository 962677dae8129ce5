package fr.cyclades.stockage.octets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReglagesTest {

    private static final Instant MIDI = Instant.parse("2023-11-23T12:00:00Z");

    @TempDir
    Path enCours;

    @Test
    void ce_qu_un_arret_a_laisse_est_balaye_apres_un_jour_et_ce_qui_arrive_reste() throws IOException {
        var laisse = provisoire("depot1.tmp", MIDI.minus(Duration.ofDays(1)).minusSeconds(1));
        var enRoute = provisoire("depot2.tmp", MIDI.minus(Duration.ofDays(1)));
        new Reglages(Duration.ofDays(7), enCours).balayerLesProvisoires(MIDI);
        assertThat(laisse).doesNotExist();
        assertThat(enRoute).exists();
    }

    private Path provisoire(String nom, Instant modifie) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(enCours.resolve(nom)), FileTime.from(modifie));
    }
}

package fr.cyclades.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A migration that landed is never edited (house, section 10): somebody's database already ran it. */
class MigrationsFigeesTest {

    private static final Path DOSSIER = Path.of("src/main/resources/db/migration");

    @Test
    void aucune_migration_posee_n_a_change() {
        var posees = Plan.liste("migrations.txt").stream().map(l -> l.split(";"))
                .collect(Collectors.toMap(l -> l[0].strip(), l -> l[1].strip(), (a, b) -> b, TreeMap::new));
        var presentes = Plan.fichiers(DOSSIER.toString(), ".sql").stream()
                .collect(Collectors.toMap(f -> DOSSIER.relativize(f).toString(), MigrationsFigeesTest::empreinte, (a, b) -> b, TreeMap::new));
        assertThat(presentes).as("undo the edit and write a new migration; a new one has its line in migrations.txt").isEqualTo(posees);
    }

    @Test
    void le_nom_d_une_migration_est_un_numero_et_une_phrase_sans_accent() {
        assertThat(Plan.fichiers(DOSSIER.toString(), "")).extracting(f -> f.getFileName().toString()).allMatch(n -> n.matches("V[1-9]\\d*__[a-z0-9_]+\\.sql"));
    }

    private static String empreinte(Path fichier) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Plan.lire(fichier).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package fr.cyclades.stockage.octets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClesTest {

    @TempDir
    Path dossier;

    @Test
    void un_trousseau_se_cree_une_fois_et_se_renouvelle() throws IOException {
        var fichier = dossier.resolve("a/cles.json");
        assertThat(Cles.executer("creer", fichier.toString())).isZero();
        var premiere = new Trousseau(fichier).premiere();
        assertThat(Cles.executer("creer", fichier.toString())).isEqualTo(1);
        assertThat(Cles.executer("renouveler", fichier.toString())).isZero();
        assertThat(new Trousseau(fichier).premiere()).isNotEqualTo(premiere);
        assertThat(new Trousseau(fichier).cle(premiere)).isNotNull();
        assertThat(Cles.executer("renouveler", dossier.resolve("absent").toString())).isEqualTo(1);
        assertThat(Cles.executer()).isEqualTo(2);
    }
}

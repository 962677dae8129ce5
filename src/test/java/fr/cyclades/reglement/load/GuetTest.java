package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.reglement.DefinitionsRelues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** Files that change while the server runs. */
class GuetTest {

    private static final String CODE = "2024/ailleurs/bac-professionnel";
    private static final String REPRISE = "reprend: 2024/clermont-ferrand/bac-professionnel\ntitre: Une campagne de plus\n";

    @TempDir
    Path dossier;

    private final List<Object> evenements = new ArrayList<>();
    private DefinitionsChargees definitions;
    private Guet guet;

    @BeforeEach
    void demarrer() throws IOException {
        ecrire(REPRISE);
        definitions = new DefinitionsChargees(dossier.toString(), false, new EnMemoire(), new HorlogeDEssai());
        guet = new Guet(definitions, evenements::add, Duration.ofHours(1), true);
    }

    private void ecrire(String texte) throws IOException {
        var fichier = dossier.resolve("campagnes/" + CODE + ".yaml");
        Files.createDirectories(fichier.getParent());
        Files.writeString(fichier, texte);
    }

    private String titre() {
        return definitions.parCampagne(CODE).orElseThrow().notice().titreLong();
    }

    private Status sante() {
        return new ReglementsIndicator(guet).health().getStatus();
    }

    @Test
    void un_fichier_faux_ne_change_rien_pour_personne_et_l_exploitant_le_sait() throws IOException {
        ecrire(REPRISE.replace("clermont-ferrand", "clermont"));
        guet.regarder();

        assertThat(titre()).isEqualTo("Une campagne de plus");
        assertThat(evenements).isEmpty();
        assertThat(sante().getCode()).isEqualTo("ATTENTION");
        assertThat(guet.phrase()).hasValueSatisfying(p -> assertThat(p).contains("les précédents restent servis", CODE + ".yaml:1:", "« 2024/clermont/bac-professionnel » n’existe pas"));
        assertThat(new ReglementsIndicator(guet).health().getDetails().toString()).contains("la campagne « 2024/clermont/bac-professionnel » n’existe pas");

        ecrire(REPRISE.replace("de plus", "corrigée"));
        guet.regarder();
        assertThat(titre()).isEqualTo("Une campagne corrigée");
        assertThat(sante()).isEqualTo(Status.UP);
        assertThat(guet.phrase()).isEmpty();
    }

    @Test
    void un_fichier_juste_est_servi_et_annonce_sans_redemarrer() throws IOException {
        guet.regarder();
        assertThat(evenements).as("nothing changed").isEmpty();

        ecrire(REPRISE.replace("de plus", "nouvelle"));
        guet.regarder();

        assertThat(titre()).isEqualTo("Une campagne nouvelle");
        assertThat(evenements).singleElement().isInstanceOf(DefinitionsRelues.class);
    }

    @Test
    void une_campagne_dont_le_fichier_disparait_reste_servie() throws IOException {
        Files.delete(dossier.resolve("campagnes/" + CODE + ".yaml"));
        guet.regarder();

        assertThat(titre()).isEqualTo("Une campagne de plus");
    }

    @Test
    void ce_que_les_autres_modules_ne_peuvent_pas_servir_n_est_pas_servi() throws IOException {
        var refus = new Guet(definitions, evenement -> {
            throw new IllegalStateException("le service fermerait avant d’ouvrir");
        }, Duration.ofHours(1), false);
        ecrire(REPRISE.replace("de plus", "inverse"));
        refus.regarder();

        assertThat(titre()).isEqualTo("Une campagne de plus");
        assertThat(refus.defauts()).singleElement().asString().contains("fermerait avant d’ouvrir");
        assertThat(refus.phrase()).as("candidates are told nothing").isEmpty();
    }

    private static final class EnMemoire implements ReglementsPublies {

        @Override
        public void garder(String empreinte, String campagne, String texte, java.time.Instant quand) {
            // what the database does is proven elsewhere
        }

        @Override
        public Set<String> connues() {
            return Set.of();
        }

        @Override
        public Optional<Garde> lire(String empreinte) {
            return Optional.empty();
        }
    }
}

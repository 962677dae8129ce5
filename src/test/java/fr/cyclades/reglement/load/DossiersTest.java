package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Further folders of règlements and campagnes, given at the start. */
class DossiersTest {

    private static final String REPRISE = """
            reprend: 2024/clermont-ferrand/bac-professionnel
            titre: Une campagne de plus
            """;

    @TempDir
    Path dossier;

    @TempDir
    Path autre;

    /** In memory: what the database does is proven elsewhere. */
    private static final class EnMemoire implements ReglementsPublies {
        private final Map<String, Garde> gardes = new HashMap<>();

        @Override
        public void garder(String empreinte, String campagne, String texte, Instant quand) {
            gardes.putIfAbsent(empreinte, new Garde(campagne, texte));
        }

        @Override
        public Set<String> connues() {
            return Set.of();
        }

        @Override
        public Optional<Garde> lire(String empreinte) {
            return Optional.ofNullable(gardes.get(empreinte));
        }
    }

    private static void ecrire(Path dossier, String chemin, String texte) throws IOException {
        Files.createDirectories(dossier.resolve(chemin).getParent());
        Files.writeString(dossier.resolve(chemin), texte);
    }

    private static DefinitionsChargees charger(String dossiers, ReglementsPublies publies) {
        return new DefinitionsChargees(dossiers, false, publies, new HorlogeDEssai());
    }

    @Test
    void une_campagne_s_ajoute_par_un_dossier_et_le_dernier_dossier_l_emporte() throws IOException {
        ecrire(dossier, "campagnes/2024/ailleurs/bac-professionnel.yaml", REPRISE);
        ecrire(autre, "campagnes/2024/ailleurs/bac-professionnel.yaml", REPRISE.replace("de plus", "encore"));
        var publies = new EnMemoire();

        var definitions = charger(dossier + File.pathSeparator + autre, publies);

        var definition = definitions.parCampagne("2024/ailleurs/bac-professionnel").orElseThrow();
        assertThat(definition.notice().titreLong()).isEqualTo("Une campagne encore");
        assertThat(publies.gardes).containsKey(definition.empreinte());
        assertThat(definitions.toutes()).hasSizeGreaterThan(4);
    }

    @Test
    void ce_qui_fut_publie_se_relit_quand_son_dossier_a_disparu() throws IOException {
        ecrire(dossier, "campagnes/2024/ailleurs/bac-professionnel.yaml", REPRISE);
        var publies = new EnMemoire();
        var empreinte = charger(dossier.toString(), publies).parCampagne("2024/ailleurs/bac-professionnel").orElseThrow().empreinte();

        var sansDossier = charger("", publies);

        assertThat(sansDossier.parCampagne("2024/ailleurs/bac-professionnel")).isEmpty();
        assertThat(sansDossier.parEmpreinte(empreinte).orElseThrow().notice().titreLong()).isEqualTo("Une campagne de plus");
    }

    @Test
    void un_dossier_faux_empeche_de_demarrer_et_dit_pourquoi() throws IOException {
        ecrire(dossier, "campagnes/2024/ailleurs/bac-professionnel.yaml", REPRISE.replace("clermont-ferrand", "clermont"));

        assertThatThrownBy(() -> charger(dossier.toString(), new EnMemoire())).isInstanceOf(DefinitionsFausses.class)
                .hasMessageContaining(dossier + "/campagnes/2024/ailleurs/bac-professionnel.yaml:1:1 : la campagne « 2024/clermont/bac-professionnel » n’existe pas");
    }
}

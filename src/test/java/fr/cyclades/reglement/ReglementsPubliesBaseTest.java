package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.reglement.load.ReglementsPublies;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be answered for is kept, once, and can be read again when its files are gone. */
@CycladesTest
class ReglementsPubliesBaseTest {

    @Autowired
    Definitions definitions;

    @Autowired
    ReglementsPublies publies;

    @Autowired
    JdbcClient base;

    @Test
    void chaque_definition_est_gardee_une_fois_au_demarrage() {
        for (var definition : definitions.toutes()) {
            assertThat(publies.lire(definition.empreinte())).hasValueSatisfying(g -> assertThat(g.texte()).isEqualTo(definition.texte()));
            publies.garder(definition.empreinte(), definition.code(), "autre texte", Instant.EPOCH);
            assertThat(publies.lire(definition.empreinte()).orElseThrow().texte()).isEqualTo(definition.texte());
            assertThat(definitions.parEmpreinte(definition.empreinte())).contains(definition);
        }
        assertThat(definitions.parCampagne("2024/clermont-ferrand/bac-professionnel")).isPresent();
        assertThat(definitions.parCampagne("2024/nulle-part")).isEmpty();
        assertThat(definitions.parEmpreinte("0".repeat(64))).isEmpty();
    }

    @Test
    void une_definition_dont_les_fichiers_ont_change_se_recompile_de_son_texte_garde() {
        var definition = definitions.parCampagne("2024/clermont-ferrand/bac-professionnel").orElseThrow();
        var ancienne = definition.texte().replace("est déjà votre LVA", "est votre LVA");
        var empreinte = "e".repeat(64);
        publies.garder(empreinte, definition.code(), ancienne, Instant.EPOCH);
        var relue = definitions.parEmpreinte(empreinte).orElseThrow();
        assertThat(relue.code()).isEqualTo(definition.code());
        assertThat(relue.onglets()).isEqualTo(definition.onglets());
        assertThat(relue.texte()).contains("est votre LVA");
        assertThat(definitions.parCampagne(definition.code())).contains(definition);
    }
}

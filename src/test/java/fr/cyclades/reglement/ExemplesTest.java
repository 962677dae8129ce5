package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.check.Exemple;
import fr.cyclades.reglement.eval.Modele.Regle;
import fr.cyclades.reglement.yaml.Lieu;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example; then counts: each rule has one that it refuses and one that it lets pass. */
class ExemplesTest {

    static List<Exemple> exemples() {
        return DefinitionsDEssai.exemples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exemples")
    void l_exemple_dit_vrai(Exemple exemple) {
        assertThat(exemple.ecarts()).isEmpty();
    }

    @Test
    void chaque_regle_a_un_exemple_qu_elle_refuse_et_un_qu_elle_laisse_passer() {
        var refusees = new HashSet<Lieu>();
        var passees = new HashSet<Lieu>();
        for (var exemple : DefinitionsDEssai.exemples()) {
            var modele = exemple.definition().modele();
            exemple.attendu().textes("refuse").forEach(c -> refusees.add(modele.lieu("regle", c)));
            exemple.attendu().textes("avertit").forEach(c -> refusees.add(modele.lieu("regle", c)));
            exemple.attendu().textes("laisse_passer").forEach(c -> passees.add(modele.lieu("regle", c)));
        }
        var sans = new ArrayList<String>();
        for (var definition : DefinitionsDEssai.toutes()) {
            for (Regle regle : definition.modele().regles()) {
                var lieu = definition.modele().lieu("regle", regle.code());
                if (!refusees.contains(lieu)) {
                    sans.add(regle.code() + " : aucun exemple refusé");
                }
                if (!passees.contains(lieu)) {
                    sans.add(regle.code() + " : aucun exemple laissé passer");
                }
            }
        }
        assertThat(sans.stream().distinct()).as("écrivez l’exemple dans reglements/…/exemples, au plus près du seuil").isEmpty();
    }
}

package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cyclades.reglement.check.Exemples;
import fr.cyclades.reglement.check.Marcheur;
import fr.cyclades.reglement.check.Verification;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of random candidates on every definition: nothing breaks, nothing is out of reach, nobody is stuck. */
class MarcheTest {

    private static final int CANDIDATS = Integer.getInteger("cyclades.marche", 300);

    static List<DefinitionCompilee> definitions() {
        return DefinitionsDEssai.toutes();
    }

    @Test
    void tout_est_atteint_personne_n_est_bloque_et_rien_n_est_a_redire() {
        var rapport = new Verification(Fichiers.tous(List.of()), definitions(), new Defauts()).faire(CANDIDATS);

        assertThat(rapport.defauts()).isEmpty();
        assertThat(rapport.jugees()).hasSameSizeAs(definitions());
        assertThat(rapport.exemples()).isEqualTo(DefinitionsDEssai.exemples().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void des_reponses_de_toute_nature_ne_font_jamais_d_exception(DefinitionCompilee definition) {
        var hasard = new Random(7);
        var contexte = new Marcheur(definition, hasard).quelquun(Exemples.jour(definition));
        var folies = List.<Object>of("", "x", "2021-13-45", "99999999999999999999", true, List.of(), List.of("a", "b", "a"),
                java.util.Map.of("U51", "texte"), java.util.Map.of("U51", java.util.Map.of("nature", "INVENTE", "note", "-1")), 12, 3.5,
                "' || true", "{r.lva}", "\u202e\u0000");
        for (var i = 0; i < 100; i++) {
            var reponses = Reponses.vides();
            for (var champ : definition.modele().champs().keySet()) {
                reponses = reponses.avec(champ, folies.get(hasard.nextInt(folies.size())));
            }
            var essai = reponses;
            assertThatCode(() -> definition.evaluer(essai, contexte)).as("%s", essai.asMap()).doesNotThrowAnyException();
        }
    }
}

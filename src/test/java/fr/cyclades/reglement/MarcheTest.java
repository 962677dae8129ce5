package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cyclades.reglement.OngletConstate.Etat;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.eval.Modele.Regle;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of random candidates on every definition: nothing breaks, nothing is out of reach, nobody is stuck. */
class MarcheTest {

    private static final int CANDIDATS = Integer.getInteger("cyclades.marche", 1_000);

    static List<DefinitionCompilee> definitions() {
        return DefinitionsDEssai.toutes();
    }

    /** A campagne that takes up another has the same rules: fewer people walk it, who prove that nobody is stuck there either. */
    private static boolean estReprise(DefinitionCompilee definition) {
        return definition.texte().lines().anyMatch(l -> l.startsWith("reprend:"));
    }

    /** The day on which they register: dates of the examples and reference dates are around it. */
    private static LocalDate jour(Definition definition) {
        return definition.notice().dateDeReference().minusMonths(6);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void tout_est_atteint_et_personne_n_est_bloque(DefinitionCompilee definition) {
        var vu = new Vu();
        var marcheur = new Marcheur(definition, new Random(20231019));
        for (var i = 0; i < (estReprise(definition) ? CANDIDATS / 5 : CANDIDATS); i++) {
            var contexte = marcheur.quelquun(jour(definition));
            var reponses = marcheur.auHasard(contexte);
            vu.noter(definition.evaluerEnDetail(reponses, contexte));
            if (i % 8 == 0) {
                var complet = marcheur.guide(reponses, contexte);
                assertThat(complet).as("dead end for %s", reponses.asMap()).isPresent();
                vu.noter(definition.evaluerEnDetail(complet.get(), contexte));
                assertThat(Reponses.of(complet.get().asMap())).isEqualTo(complet.get());
            }
        }
        assertThat(vu.incidents).as("expressions that fail").isEmpty();
        if (!estReprise(definition)) {
            vu.verifier(definition);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void des_reponses_de_toute_nature_ne_font_jamais_d_exception(DefinitionCompilee definition) {
        var hasard = new Random(7);
        var contexte = new Marcheur(definition, hasard).quelquun(jour(definition));
        var folies = List.<Object>of("", "x", "2021-13-45", "99999999999999999999", true, List.of(), List.of("a", "b", "a"),
                java.util.Map.of("U51", "texte"), java.util.Map.of("U51", java.util.Map.of("nature", "INVENTE", "note", "-1")), 12, 3.5,
                "' || true", "{r.lva}", "\u202e\u0000");
        for (var i = 0; i < 500; i++) {
            var reponses = Reponses.vides();
            for (var champ : definition.modele().champs().keySet()) {
                reponses = reponses.avec(champ, folies.get(hasard.nextInt(folies.size())));
            }
            var essai = reponses;
            assertThatCode(() -> definition.evaluer(essai, contexte)).as("%s", essai.asMap()).doesNotThrowAnyException();
        }
    }

    /** What a whole walk has met. */
    private static final class Vu {
        private final Set<String> declenchees = new HashSet<>();
        private final Set<String> satisfaites = new HashSet<>();
        private final Set<String> champs = new HashSet<>();
        private final Set<String> complets = new HashSet<>();
        private final Set<String> pieces = new HashSet<>();
        private final Set<String> choix = new HashSet<>();
        private final Set<String> incidents = new HashSet<>();

        void noter(DefinitionCompilee.Resultat resultat) {
            declenchees.addAll(resultat.declenchees());
            satisfaites.addAll(resultat.satisfaites());
            incidents.addAll(resultat.incidents());
            resultat.constat().pieces().forEach(p -> pieces.add(p.code()));
            for (var onglet : resultat.constat().onglets()) {
                if (Set.of(Etat.COMPLET, Etat.A_RELIRE, Etat.APRES_ENREGISTREMENT).contains(onglet.etat())) {
                    complets.add(onglet.onglet().code());
                }
                onglet.champs().forEach(c -> {
                    champs.add(c.code());
                    c.options().stream().filter(OngletConstate.OptionProposee::disponible).forEach(o -> choix.add(c.code() + "=" + o.code()));
                });
            }
        }

        void verifier(DefinitionCompilee definition) {
            var modele = definition.modele();
            var regles = modele.regles().stream().map(Regle::code).collect(Collectors.toSet());
            assertThat(declenchees).as("rules that fire").isEqualTo(regles);
            assertThat(satisfaites).as("rules that let pass").isEqualTo(regles);
            assertThat(champs).as("fields seen").containsAll(modele.champs().keySet().stream().filter(c ->
                    modele.champs().get(c).type() != TypeDeChamp.REPRIS).toList());
            assertThat(complets).as("tabs completed").containsAll(modele.onglets().stream().map(Onglet::code).toList());
            assertThat(pieces).as("pieces asked").containsAll(modele.pieces().stream().map(p -> p.code()).toList());
            modele.champs().values().forEach(champ -> champ.choix().options().values().stream().filter(o -> !o.fermee()).forEach(o ->
                    assertThat(choix).as("options offered").contains(champ.code() + "=" + o.code())));
        }
    }
}

package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.Exemples.Exemple;
import fr.cyclades.reglement.eval.DefinitionCompilee.Resultat;
import fr.cyclades.reglement.eval.Modele.Regle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example; then counts: each rule has one that it refuses and one that it lets pass. */
class ExemplesTest {

    static List<Exemple> exemples() {
        return Exemples.tous();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exemples")
    void l_exemple_dit_vrai(Exemple exemple) {
        var resultat = exemple.definition().evaluerEnDetail(exemple.reponses(), exemple.contexte());
        var constat = resultat.constat();
        var juge = new SoftAssertions();
        juge.assertThat(resultat.incidents()).as("expressions en faute").isEmpty();
        bloquants(exemple, resultat, juge);
        if (exemple.attendu().a("avertit")) {
            juge.assertThat(codes(constat.avertissements())).as("avertissements").containsExactlyInAnyOrderElementsOf(
                    exemple.attendu().textes("avertit"));
        }
        juge.assertThat(resultat.satisfaites()).as("règles satisfaites").containsAll(exemple.attendu().textes("laisse_passer"));
        juge.assertThat(resultat.declenchees()).as("règles déclenchées").doesNotContainAnyElementsOf(
                sansVide(exemple.attendu().textes("laisse_passer")));
        phrases(exemple, constat, juge);
        suites(exemple, constat, juge);
        juge.assertAll();
    }

    private static void bloquants(Exemple exemple, Resultat resultat, SoftAssertions juge) {
        var obstacles = resultat.constat().obstacles();
        if (exemple.attendu().vrai("accepte")) {
            juge.assertThat(obstacles).as("obstacles").isEmpty();
        }
        if (exemple.attendu().a("refuse")) {
            juge.assertThat(codes(obstacles)).as("refus, parmi %s", obstacles).containsExactlyInAnyOrderElementsOf(
                    new HashSet<>(exemple.attendu().textes("refuse")));
        }
    }

    private static void phrases(Exemple exemple, Constat constat, SoftAssertions juge) {
        var phrases = exemple.attendu().objet("phrases");
        phrases.champs().keySet().forEach(code -> juge.assertThat(constat.constatations()).as("phrase de %s", code)
                .filteredOn(c -> c.refus().code().equals(code)).map(c -> simple(c.refus().phrase()))
                .anyMatch(p -> p.contains(simple(phrases.texte(code)))));
    }

    private static String simple(String phrase) {
        return phrase.replace('\u00a0', ' ').replace('’', '\'');
    }

    private static void suites(Exemple exemple, Constat constat, SoftAssertions juge) {
        var epreuves = exemple.attendu().objet("epreuves");
        epreuves.champs().keySet().forEach(code -> {
            var dite = constat.epreuves().stream().filter(e -> e.code().equals(code)).findFirst();
            var statut = dite.map(e -> (e.statut() + " " + e.choix()).strip()).orElse("ABSENTE");
            juge.assertThat(statut).as("épreuve %s", code).startsWith(epreuves.a(code) ? epreuves.texte(code) : "ABSENTE");
        });
        var pieces = constat.pieces().stream().map(PieceDemandee::code).toList();
        if (exemple.attendu().a("pieces")) {
            juge.assertThat(pieces).as("pièces").containsExactlyInAnyOrderElementsOf(exemple.attendu().textes("pieces"));
        }
        juge.assertThat(pieces).as("pièces").doesNotContainAnyElementsOf(sansVide(exemple.attendu().textes("sans_pieces")));
        var onglets = exemple.attendu().objet("onglets");
        onglets.champs().keySet().forEach(code -> juge.assertThat(constat.onglet(code).orElseThrow().etat().name())
                .as("onglet %s", code).isEqualTo(onglets.texte(code)));
        var visibles = constat.onglets().stream().flatMap(o -> o.champs().stream()).map(OngletConstate.ChampConstate::code).toList();
        juge.assertThat(visibles).as("champs visibles").containsAll(exemple.attendu().textes("visibles"));
        juge.assertThat(visibles).as("champs cachés").doesNotContainAnyElementsOf(sansVide(exemple.attendu().textes("caches")));
    }

    private static Set<String> codes(List<Constatation> constatations) {
        return constatations.stream().map(c -> c.refus().code()).collect(Collectors.toSet());
    }

    /** AssertJ refuses an empty list of what must not be there. */
    private static List<String> sansVide(List<String> codes) {
        return codes.isEmpty() ? List.of("—") : codes;
    }

    @Test
    void chaque_regle_a_un_exemple_qu_elle_refuse_et_un_qu_elle_laisse_passer() {
        var refusees = new HashSet<String>();
        var passees = new HashSet<String>();
        for (var exemple : Exemples.tous()) {
            var cle = exemple.definition().modele().texte().lines().filter(l -> l.startsWith("#!fichier reglements/") && l.endsWith("reglement.yaml"))
                    .findFirst().orElseThrow();
            exemple.attendu().textes("refuse").forEach(c -> refusees.add(cle + c));
            exemple.attendu().textes("avertit").forEach(c -> refusees.add(cle + c));
            exemple.attendu().textes("laisse_passer").forEach(c -> passees.add(cle + c));
        }
        var sans = new ArrayList<String>();
        for (var definition : DefinitionsDEssai.toutes()) {
            var cle = definition.texte().lines().filter(l -> l.startsWith("#!fichier reglements/") && l.endsWith("reglement.yaml"))
                    .findFirst().orElseThrow();
            for (Regle regle : definition.modele().regles()) {
                if (!refusees.contains(cle + regle.code())) {
                    sans.add(regle.code() + " : aucun exemple refusé");
                }
                if (!passees.contains(cle + regle.code())) {
                    sans.add(regle.code() + " : aucun exemple laissé passer");
                }
            }
        }
        assertThat(sans.stream().distinct()).as("écrivez l’exemple dans reglements/…/exemples, au plus près du seuil").isEmpty();
    }
}

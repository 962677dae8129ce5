package fr.cyclades.reglement.cel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.cel.Environnement.Nature;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Lieu;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shortcut and the library never differ, whatever is answered and whatever is not. */
class RaccourciTest {

    private static final Compilateur COMPILATEUR = new Compilateur(new Environnement(
            Map.of("x", TypeDeChamp.CHOIX, "y", TypeDeChamp.TEXTE, "tous", TypeDeChamp.CHOIX_MULTIPLE, "vu", TypeDeChamp.CASE, "nombre", TypeDeChamp.ENTIER,
                    "lieu", TypeDeChamp.COMMUNE, "jour", TypeDeChamp.DATE, "grille", TypeDeChamp.ACQUIS),
            List.of("x"), Map.of("rare", Nature.BOOLEEN, "genre", Nature.TEXTE), Map.of("noms", Nature.LISTE, "combien", Nature.ENTIER)), new Reserve());

    @ParameterizedTest
    @ValueSource(strings = {
        "r.x == 'A'", "r.x != 'A'", "'A' == r.x", "r.x == r.y", "r.x != r.y", "r.x in ['A', 'B']", "!(r.x in ['A', 'B'])", "r.x in []", "r.x in r.tous", "r.x in p.noms",
        "'E1' in u", "r.x in u", "has(r.x)", "!has(r.x)", "r.vu", "!r.vu", "r.vu == true", "r.vu || r.x == 'A'", "r.vu && r.x == 'A'",
        "r.x == 'A' && r.y == 'B'", "r.x == 'A' || r.y == 'B'", "!(r.x == 'A' && r.y == 'B')", "has(r.x) && r.x == 'A'", "has(r.x) || r.y == 'B'",
        "!has(r.x) || r.x != r.y", "r.x == 'A' && nb(r.tous) > 1", "nb(r.tous) > 1 && r.x == 'A'", "r.x == 'A' || nb(r.tous) > 1", "nb(r.tous) > 1 || has(r.y)",
        "r.x == 'A' ? r.y == 'B' : r.vu", "has(r.y) ? r.y : 'rien'", "nb(r.tous) > 1 ? r.x : r.y", "(r.x == 'A' ? r.x : r.y) == 'A'", "r.nombre == 2", "2 != r.nombre",
        "r.nombre == p.combien", "r.nombre > 1 && r.x == 'A'", "[r.x, r.y].exists(v, v == 'A')", "r.x in [r.y, 'A']", "r.tous.exists(v, v == r.x)", "r.tous.all(r, r != 'A')",
        "has(r.lieu) && r.lieu.departement == '63'", "r.lieu.departement in ['63', '15']", "has(r.lieu.academie)", "has(r.lieu.academie) && r.x == 'A'", "r.lieu.nom == r.x",
        "a.x.rare", "has(a.x.rare) && a.x.rare", "a.x.genre == 'G'", "has(a.x) && a.x.genre in ['G']", "o.code == r.x", "has(l.nature) && l.nature == 'A'", "l.nature == 'A' || r.vu",
        "r.jour == k.jour", "r.jour <= k.jour && r.x == 'A'", "has(r.grille) && r.grille.exists(g, g.nature == 'A')", "r.x.startsWith('A') || r.vu", "r.x + r.y == 'AB'",
        "true", "r.x == 'A' && true", "false || r.vu", "'A' in ['A', 'B']", "t.x", "r.y", "minuscule(r.y) == 'b' && r.x == 'A'", "size(r.x) == 1 || r.vu", "(r.vu ? 1 : 2) == r.nombre"})
    void le_raccourci_et_la_bibliotheque_disent_la_meme_chose(String ecrite) {
        var expression = compiler(ecrite);
        for (var portee : portees()) {
            assertThat(expression.valeur(portee)).as("« %s », x %s, y %s", ecrite, portee.lisible("r", "x"), portee.lisible("r", "y"))
                    .isEqualTo(expression.calculer(portee));
        }
    }

    /** Conditions of the notices, of the kinds that come back most. */
    @Test
    void ce_qui_se_compare_ne_demande_rien_a_la_bibliotheque() {
        var portee = new Portee();
        portee.poser("r", "x", "A");

        assertThat(List.of("r.x == 'A' && !has(r.y)", "r.x in ['A', 'B'] || r.y == 'C'", "has(r.x) ? r.x : 'rien'", "r.y == 'B'", "nb(r.tous) > 2",
                "r.y == 'B' && has(r.tous)")).allSatisfy(ecrite -> assertThat(compiler(ecrite).raccourci().lire(portee)).isNotEqualTo(Raccourci.Sans.A_CALCULER));
        assertThat(compiler("r.x == 'A' && nb(u) > 2").raccourci().lire(portee)).isEqualTo(Raccourci.Sans.A_CALCULER);
    }

    private static Expression compiler(String ecrite) {
        var defauts = new Defauts();
        var texte = COMPILATEUR.texte(new Scalaire(new Lieu("essai.yaml", 1, 1), "{" + ecrite + "}", true), defauts);
        assertThat(defauts.liste()).isEmpty();
        return texte.expressions().getFirst();
    }

    /** Each answer given in turn, with each of the others given and not. */
    private static List<Portee> portees() {
        var portees = new ArrayList<Portee>();
        for (var x : List.of("", "A", "C")) {
            for (var y : List.of("", "A", "B")) {
                for (var autres = 0; autres < 64; autres++) {
                    portees.add(portee(x, y, autres));
                }
            }
        }
        return portees;
    }

    private static Portee portee(String x, String y, int autres) {
        var portee = new Portee();
        portee.mettre("p", Map.of("noms", List.of("A", "Z"), "combien", 2L));
        portee.poser("k", "jour", Fonctions.instant(LocalDate.of(2026, 10, 1)));
        if (!x.isEmpty()) {
            portee.poser("r", "x", x);
            portee.poser("t", "x", "Le " + x);
        }
        if (!y.isEmpty()) {
            portee.poser("r", "y", y);
        }
        if ((autres & 1) != 0) {
            portee.poser("r", "tous", List.of("A", "B"));
            portee.mettre("u", List.of("E1", "A"));
        }
        if ((autres & 2) != 0) {
            portee.poser("r", "vu", true);
            portee.poser("r", "jour", Fonctions.instant(LocalDate.of(2026, 10, 1)));
        }
        if ((autres & 4) != 0) {
            portee.poser("r", "nombre", 2L);
            portee.mettre("o", Map.of("code", "A"));
        }
        if ((autres & 8) != 0) {
            portee.poser("r", "lieu", (autres & 1) != 0 ? Map.of("departement", "63", "nom", "A") : Map.of("departement", "15", "nom", "B", "academie", "de Lyon"));
        }
        if ((autres & 16) != 0) {
            portee.poser("a", "x", (autres & 1) != 0 ? Map.of("rare", true, "genre", "G") : Map.of("genre", "H"));
        }
        if ((autres & 32) != 0) {
            portee.mettre("l", (autres & 1) != 0 ? Map.of("nature", "A") : Map.of("code", "E1"));
            portee.poser("r", "grille", List.of(Map.of("nature", (autres & 2) != 0 ? "A" : "B")));
        }
        return portee;
    }
}

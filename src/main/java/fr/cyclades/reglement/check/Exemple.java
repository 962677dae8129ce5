package fr.cyclades.reglement.check;

import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One example: who answers what, when, and what is expected of it.
 *
 * @param attendu the YAML object, as written
 */
public record Exemple(String fichier, String nom, DefinitionCompilee definition, Contexte contexte, Reponses reponses, Objet attendu) {

    /** Rules of the notices that it proves (R78). */
    public List<String> regles() {
        return attendu.textes("regles");
    }

    /** Codes of rules that it shows refusing or warning. */
    Set<String> declenche() {
        var codes = new TreeSet<>(attendu.textes("refuse"));
        codes.addAll(attendu.textes("avertit"));
        return codes;
    }

    /** In French, one sentence for each thing that does not happen as written; none when the example tells the truth. */
    public List<String> ecarts() {
        var resultat = definition.evaluerEnDetail(reponses, contexte);
        var constat = resultat.constat();
        var ecarts = new ArrayList<String>();
        resultat.incidents().forEach(i -> ecarts.add("une expression échoue : " + i));
        if (attendu.vrai("accepte") && !constat.peutEnregistrer()) {
            ecarts.add("devait être accepté ; est refusé : " + phrases(constat.obstacles()));
        }
        if (attendu.a("refuse")) {
            comparer("refus", attendu.textes("refuse"), codes(constat.obstacles()), ecarts, constat.obstacles().isEmpty() ? "" : " : " + phrases(constat.obstacles()));
        }
        if (attendu.a("avertit")) {
            comparer("avertissements", attendu.textes("avertit"), codes(constat.avertissements()), ecarts, "");
        }
        for (var code : attendu.textes("laisse_passer")) {
            if (!resultat.satisfaites().contains(code) || resultat.declenchees().contains(code)) {
                ecarts.add("la règle « " + code + " » devait s’appliquer et laisser passer");
            }
        }
        phrases(constat, ecarts);
        suites(constat, ecarts);
        return ecarts;
    }

    private void phrases(Constat constat, List<String> ecarts) {
        var phrases = attendu.objet("phrases");
        phrases.champs().keySet().forEach(code -> {
            var dites = constat.constatations().stream().filter(c -> c.refus().code().equals(code)).toList();
            if (dites.stream().noneMatch(c -> simple(c.refus().phrase()).contains(simple(phrases.texte(code))))) {
                ecarts.add("« " + code + " » devait dire « " + phrases.texte(code) + " » ; dit : " + phrases(dites));
            }
        });
    }

    private void suites(Constat constat, List<String> ecarts) {
        var epreuves = attendu.objet("epreuves");
        epreuves.champs().keySet().forEach(code -> {
            var statut = constat.epreuves().stream().filter(e -> e.code().equals(code)).findFirst()
                    .map(e -> (e.statut() + " " + e.choix()).strip()).orElse("ABSENTE");
            var voulu = epreuves.a(code) ? epreuves.texte(code) : "ABSENTE";
            if (!statut.startsWith(voulu)) {
                ecarts.add("l’épreuve " + code + " devait être « " + voulu + " » ; est « " + statut + " »");
            }
        });
        var pieces = constat.pieces().stream().map(PieceDemandee::code).collect(Collectors.toCollection(TreeSet::new));
        if (attendu.a("pieces")) {
            comparer("codes de pièces", attendu.textes("pieces"), pieces, ecarts, "");
        }
        interdire("la pièce", attendu.textes("sans_pieces"), pieces, ecarts);
        var onglets = attendu.objet("onglets");
        onglets.champs().keySet().forEach(code -> {
            var etat = constat.onglet(code).map(o -> o.etat().name()).orElse("ABSENT");
            if (!etat.equals(onglets.texte(code))) {
                ecarts.add("l’onglet « " + code + " » devait être " + onglets.texte(code) + " ; est " + etat);
            }
        });
        var visibles = constat.onglets().stream().flatMap(o -> o.champs().stream()).map(OngletConstate.ChampConstate::code).toList();
        attendu.textes("visibles").stream().filter(c -> !visibles.contains(c)).forEach(c -> ecarts.add("le champ « " + c + " » devait être montré"));
        interdire("le champ", attendu.textes("caches"), visibles, ecarts);
    }

    private static void interdire(String quoi, List<String> interdits, Collection<String> obtenus, List<String> ecarts) {
        interdits.stream().filter(obtenus::contains).forEach(c -> ecarts.add(quoi + " « " + c + " » ne devait pas y être"));
    }

    private static void comparer(String quoi, List<String> attendus, Set<String> obtenus, List<String> ecarts,
                                 String precision) {
        if (!obtenus.equals(new TreeSet<>(attendus))) {
            ecarts.add(quoi + " attendus : " + new TreeSet<>(attendus) + " ; obtenus : " + obtenus + precision);
        }
    }

    private static Set<String> codes(List<Constatation> constatations) {
        return constatations.stream().map(c -> c.refus().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String phrases(List<Constatation> constatations) {
        return constatations.isEmpty() ? "rien" : constatations.stream().map(c -> "« " + c.refus().phrase() + " » (" + c.refus().code() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String simple(String phrase) {
        return phrase.replace('\u00a0', ' ').replace('’', '\'');
    }

    @Override
    public String toString() {
        return nom + " (" + fichier.replaceAll(".*reglements/|/exemples", "") + ")";
    }
}

package fr.cyclades.reglement.cel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An expression that CEL cannot read: the slip that explains it, as people who write French make them. */
final class SyntaxeCel {

    private static final List<String> ANGLAIS = List.of("token recognition error", "mismatched input", "extraneous input",
            "no viable alternative", "missing ");
    private static final Pattern TEXTES = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final String AILLEURS = "vérifiez les parenthèses, les apostrophes droites et les signes : == != < <= > >= && || ! in";

    private static final List<Faute> FAUTES = List.of(
            faute("[’‘]", "une apostrophe courbe, copiée d’un traitement de texte", "écrivez l’apostrophe droite : 'CODE'"),
            faute("[«»“”]", "un guillemet « » ou “ ”",
                    "mettez l’expression entre guillemets droits, et les textes entre apostrophes droites : \"r.champ == 'CODE'\""),
            faute("[\u00a0\u202f\u2009]", "une espace insécable", "remplacez-la par une espace ordinaire"),
            faute("=>", "« => »", "écrivez >="), faute("=<", "« =< »", "écrivez <="), faute("<>|≠|=!", "« différent de »", "écrivez !="),
            faute("≥", "« ≥ »", "écrivez >="), faute("≤", "« ≤ »", "écrivez <="), faute("[–—]", "un tiret long", "écrivez le tiret court -"),
            faute("\\d,\\d", "un nombre à virgule", "écrivez-le avec un point : 10.5"),
            faute("(?<![=!<>])=(?!=)", "un seul « = »", "écrivez == pour comparer"),
            faute("(?iu)\\b(et|and)\\b", "« et »", "écrivez &&"), faute("(?iu)\\b(ou|or)\\b", "« ou »", "écrivez ||"),
            faute("(?iu)\\b(pas|non|not|sauf)\\b", "« non »", "écrivez ! devant ce qui ne doit pas être vrai, ou != entre deux valeurs"),
            faute("(?iu)\\b(dans|parmi)\\b", "« dans »", "écrivez in : r.champ in ['A', 'B']"),
            faute("(?iu)\\bsi\\b|\\balors\\b|\\bsinon\\b", "« si… alors… sinon »", "écrivez condition ? a : b"),
            faute("[À-ÖØ-öø-ÿŒœ]", "une lettre accentuée hors d’un texte", "les noms s’écrivent sans accent ; un texte s’écrit entre apostrophes droites"),
            faute("'", "une apostrophe droite qui s’ouvre et ne se ferme pas",
                    "fermez-la ; dans une phrase française, écrivez l’apostrophe courbe ’"));

    private SyntaxeCel() {
    }

    private record Faute(Pattern signe, String probleme, String remede) {
    }

    /** @param rang where it is in the expression */
    record Lue(int rang, String probleme, String remede) {
    }

    private static Faute faute(String signe, String probleme, String remede) {
        return new Faute(Pattern.compile(signe), probleme, remede);
    }

    /** Empty when the compiler complains of something else than syntax. */
    static Optional<Lue> lire(String message, String source, int rang) {
        if (ANGLAIS.stream().noneMatch(message::startsWith)) {
            return Optional.empty();
        }
        var sansTextes = TEXTES.matcher(source).replaceAll(texte -> "_".repeat(texte.group().length()));
        for (var faute : FAUTES) {
            var trouvee = faute.signe().matcher(sansTextes);
            if (trouvee.find()) {
                return Optional.of(new Lue(trouvee.start(), faute.probleme(), faute.remede()));
            }
        }
        var ici = Math.min(rang, source.length());
        var suite = source.substring(ici).strip();
        return Optional.of(new Lue(ici, suite.isEmpty() ? "elle s’arrête trop tôt" : "on ne peut pas lire la suite, « " + suite + " »", AILLEURS));
    }
}

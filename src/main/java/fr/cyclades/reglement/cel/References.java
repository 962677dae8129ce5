package fr.cyclades.reglement.cel;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression reads.
 *
 * @param variables names of variables, e.g. {@code r}
 * @param champs codes of fields read through {@code r}, {@code t}, {@code n} or {@code a}
 * @param lectures the same and all others, with their variable: {@code r.lva}, {@code k.jour}, {@code p.eps_nombre}
 * @param chemins the same and all others, as deep as they go: {@code u}, {@code a.specialite.tertiaire}
 * @param litteraux comparisons of an answer with a written code
 */
public record References(Set<String> variables, Set<String> champs, Set<String> lectures, Set<String> chemins, List<Litteral> litteraux) {

    private static final Set<String> PAR_CHAMP = Set.of("r", "t", "n", "a");
    private static final String UNITES = "u";

    /** « r.champ == 'code' » and the like. */
    record Litteral(String champ, String code) {
    }

    /** Units that must be sat, or not: « 'E2' in u ». */
    public Set<String> unitesNommees() {
        return codesCompares().getOrDefault(UNITES, Set.of());
    }

    /** Field → codes that its answer is compared with. */
    public Map<String, Set<String>> codesCompares() {
        var codes = new HashMap<String, Set<String>>();
        litteraux.forEach(l -> codes.computeIfAbsent(l.champ(), c -> new LinkedHashSet<>()).add(l.code()));
        return codes;
    }

    static References de(CelExpr expression) {
        var references = new References(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
                new ArrayList<>());
        references.parcourir(expression, Set.of());
        return references;
    }

    private void parcourir(CelExpr e, Set<String> locales) {
        switch (e.getKind()) {
            case IDENT -> {
                if (!locales.contains(e.ident().name())) {
                    variables.add(e.ident().name());
                    chemins.add(e.ident().name());
                }
            }
            case SELECT -> {
                var select = e.select();
                if (select.operand().getKind() == CelExpr.ExprKind.Kind.IDENT && !locales.contains(select.operand().ident().name())) {
                    lectures.add(select.operand().ident().name() + "." + select.field());
                    if (PAR_CHAMP.contains(select.operand().ident().name())) {
                        champs.add(select.field());
                    }
                }
                chemin(e).filter(c -> !locales.contains(c.split("\\.")[0])).ifPresent(chemins::add);
                parcourir(select.operand(), locales);
            }
            case CALL -> {
                comparaison(e.call().function(), e.call().args());
                e.call().target().ifPresent(cible -> parcourir(cible, locales));
                e.call().args().forEach(argument -> parcourir(argument, locales));
            }
            case LIST -> e.list().elements().forEach(element -> parcourir(element, locales));
            case COMPREHENSION -> {
                var boucle = e.comprehension();
                var dedans = new LinkedHashSet<>(locales);
                dedans.addAll(List.of(boucle.iterVar(), boucle.iterVar2(), boucle.accuVar()));
                parcourir(boucle.iterRange(), locales);
                List.of(boucle.accuInit(), boucle.loopCondition(), boucle.loopStep(), boucle.result())
                        .forEach(partie -> parcourir(partie, dedans));
            }
            case MAP -> e.map().entries().forEach(entree -> {
                parcourir(entree.key(), locales);
                parcourir(entree.value(), locales);
            });
            default -> { }
        }
    }

    private static Optional<String> chemin(CelExpr e) {
        return switch (e.getKind()) {
            case IDENT -> Optional.of(e.ident().name());
            case SELECT -> chemin(e.select().operand()).map(c -> c + "." + e.select().field());
            default -> Optional.empty();
        };
    }

    private void comparaison(String fonction, List<CelExpr> arguments) {
        if (arguments.size() != 2 || !Set.of("_==_", "_!=_", "@in").contains(fonction)) {
            return;
        }
        for (var ordre : List.of(arguments, arguments.reversed())) {
            reponse(ordre.getFirst()).ifPresent(champ -> textes(ordre.getLast()).forEach(t -> litteraux.add(new Litteral(champ, t))));
        }
    }

    private static Optional<String> reponse(CelExpr e) {
        var estReponse = e.getKind() == CelExpr.ExprKind.Kind.SELECT
                && e.select().operand().getKind() == CelExpr.ExprKind.Kind.IDENT
                && e.select().operand().ident().name().equals("r");
        var estUnites = e.getKind() == CelExpr.ExprKind.Kind.IDENT && e.ident().name().equals(UNITES);
        return estReponse ? Optional.of(e.select().field()) : estUnites ? Optional.of(UNITES) : Optional.empty();
    }

    private static Collection<String> textes(CelExpr e) {
        return switch (e.getKind()) {
            case CONSTANT -> e.constant().getKind() == CelConstant.Kind.STRING_VALUE
                    ? List.of(e.constant().stringValue()) : List.of();
            case LIST -> e.list().elements().stream().flatMap(element -> textes(element).stream()).toList();
            default -> List.of();
        };
    }
}

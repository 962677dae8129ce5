package fr.cyclades.reglement.cel;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelSelect;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be told of an expression without the library. Most are made of answers compared with written codes, of {@code has},
 * {@code &&}, {@code ||}, {@code !} and {@code ?:}, and read here in a few nanoseconds; and an absence that decides is told without the
 * cost of an exception. The rest is left to the library, which gives the same wherever both speak.
 */
@FunctionalInterface
interface Raccourci {

    /** What stands in the place of a value. */
    enum Sans { ABSENT, A_CALCULER }

    /** The value, or one of {@link Sans}. */
    Object lire(Portee portee);

    static Raccourci de(CelExpr e) {
        return switch (e.getKind()) {
            case CONSTANT -> toujours(switch (e.constant().getKind()) {
                case STRING_VALUE -> e.constant().stringValue();
                case BOOLEAN_VALUE -> e.constant().booleanValue();
                case INT64_VALUE -> e.constant().int64Value();
                default -> Sans.A_CALCULER;
            });
            case IDENT -> variable(e.ident().name());
            case SELECT -> selection(e.select());
            case CALL -> appel(e.call().function(), Stream.concat(e.call().target().stream(), e.call().args().stream())
                    .map(Raccourci::de).toList());
            case LIST -> liste(e.list().elements());
            case COMPREHENSION -> absenceDe(List.of(de(e.comprehension().iterRange())));
            default -> toujours(Sans.A_CALCULER);
        };
    }

    private static Raccourci toujours(Object valeur) {
        return portee -> valeur;
    }

    private static Raccourci variable(String nom) {
        return portee -> {
            var valeur = portee.variable(nom);
            return valeur == null ? Sans.A_CALCULER : valeur;
        };
    }

    private static Raccourci selection(CelSelect selection) {
        var groupe = de(selection.operand());
        var champ = selection.field();
        var existe = selection.testOnly();
        return portee -> switch (groupe.lire(portee)) {
            case Groupe g when existe -> g.contient(champ);
            case Groupe g -> g.lire(champ);
            case Sans sans -> sans;
            default -> Sans.A_CALCULER;
        };
    }

    private static Raccourci liste(List<CelExpr> elements) {
        var lus = elements.stream().map(Raccourci::de).toList();
        var constantes = elements.stream().allMatch(e -> e.getKind() == CelExpr.ExprKind.Kind.CONSTANT);
        return constantes ? toujours(lus.stream().map(l -> l.lire(null)).toList()) : absenceDe(lus);
    }

    private static Raccourci appel(String fonction, List<Raccourci> a) {
        return switch (fonction) {
            case "_&&_" -> decidePar(false, a.getFirst(), a.getLast());
            case "_||_" -> decidePar(true, a.getFirst(), a.getLast());
            case "!_" -> contraire(a.getFirst());
            case "_==_" -> egalite(a.getFirst(), a.getLast(), true);
            case "_!=_" -> egalite(a.getFirst(), a.getLast(), false);
            case "@in" -> appartenance(a.getFirst(), a.getLast());
            case "_?_:_" -> alternative(a.get(0), a.get(1), a.get(2));
            default -> absenceDe(a);
        };
    }

    /** One side that decides is enough, whatever the other, even absent. */
    private static Raccourci decidePar(Boolean decisif, Raccourci gauche, Raccourci droite) {
        return portee -> {
            var g = gauche.lire(portee);
            if (decisif.equals(g)) {
                return decisif;
            }
            var d = droite.lire(portee);
            if (decisif.equals(d)) {
                return decisif;
            }
            return g instanceof Boolean && d instanceof Boolean ? (Object) !decisif
                    : g != Sans.A_CALCULER && d != Sans.A_CALCULER ? Sans.ABSENT : Sans.A_CALCULER;
        };
    }

    private static Raccourci contraire(Raccourci condition) {
        return portee -> {
            var lue = condition.lire(portee);
            return lue instanceof Boolean vraie ? (Object) !vraie : lue;
        };
    }

    private static Raccourci egalite(Raccourci gauche, Raccourci droite, boolean egaux) {
        return portee -> {
            var g = gauche.lire(portee);
            var d = droite.lire(portee);
            if (g == Sans.ABSENT || d == Sans.ABSENT) {
                return Sans.ABSENT;
            }
            var comparables = g.getClass() == d.getClass() && (g instanceof String || g instanceof Boolean || g instanceof Long);
            return comparables ? (Object) (g.equals(d) == egaux) : Sans.A_CALCULER;
        };
    }

    private static Raccourci appartenance(Raccourci element, Raccourci liste) {
        return portee -> {
            var e = element.lire(portee);
            var l = liste.lire(portee);
            if (e == Sans.ABSENT || l == Sans.ABSENT) {
                return Sans.ABSENT;
            }
            return e instanceof String && l instanceof List<?> tous ? (Object) tous.contains(e) : Sans.A_CALCULER;
        };
    }

    private static Raccourci alternative(Raccourci condition, Raccourci alors, Raccourci sinon) {
        return portee -> {
            var lue = condition.lire(portee);
            return lue instanceof Boolean vraie ? (vraie ? alors : sinon).lire(portee) : lue;
        };
    }

    /** What the library alone can compute, but not without all of these. */
    private static Raccourci absenceDe(List<Raccourci> necessaires) {
        return portee -> {
            for (var necessaire : necessaires) {
                if (necessaire.lire(portee) == Sans.ABSENT) {
                    return Sans.ABSENT;
                }
            }
            return Sans.A_CALCULER;
        };
    }
}

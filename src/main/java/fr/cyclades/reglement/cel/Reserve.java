package fr.cyclades.reglement.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Expressions already compiled, shared by the {@link Compilateur}s of all campagnes: they write much the same, and compiling is most of
 * what loading costs. Safe for several threads; two that ask at once for the same one both compile it.
 */
public final class Reserve {

    private final Map<String, List<Compilee>> parTexte = new ConcurrentHashMap<>();

    /** @param types of what the expression reads */
    private record Compilee(Expression expression, List<Object> types) {
    }

    /** Compiled where all that it reads had the same types as among these variables. */
    Optional<Expression> prendre(String texte, Map<String, CelType> variables) {
        return parTexte.getOrDefault(texte, List.of()).stream()
                .filter(c -> c.types().equals(types(c.expression(), variables))).map(Compilee::expression).findFirst();
    }

    void garder(Expression expression, Map<String, CelType> variables) {
        parTexte.computeIfAbsent(expression.toString(), t -> new CopyOnWriteArrayList<>())
                .add(new Compilee(expression, types(expression, variables)));
    }

    /** What stands at the end of each path: a group by its name, null where there is nothing. */
    private static List<Object> types(Expression expression, Map<String, CelType> variables) {
        var types = new ArrayList<>();
        for (var chemin : expression.references().chemins()) {
            var pas = chemin.split("\\.");
            var type = variables.get(pas[0]);
            for (var i = 1; i < pas.length; i++) {
                type = type instanceof StructType groupe ? groupe.findField(pas[i]).map(StructType.Field::type).orElse(null) : null;
            }
            types.add(type instanceof StructType groupe ? groupe.name() : type);
        }
        return types;
    }
}

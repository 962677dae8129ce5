package fr.cyclades.reglement.cel;

import dev.cel.common.exceptions.CelAttributeNotFoundException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.StructValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Named values as CEL reads them in place: a plain map would be copied, whole, by each expression that looks into it. */
final class Groupe extends StructValue<String, Groupe> {

    /** Nobody reads where it comes from: one for all spares the cost of a stack trace at each unanswered question. */
    private static final CelAttributeNotFoundException ABSENT = CelAttributeNotFoundException.of("not answered");

    private final Map<String, Object> valeurs;

    private Groupe(Map<String, Object> valeurs) {
        this.valeurs = valeurs;
    }

    static Groupe neuf() {
        return new Groupe(new HashMap<>());
    }

    /** Maps become groups, inside lists too; the rest stays. */
    static Object adapter(Object valeur) {
        return switch (valeur) {
            case Map<?, ?> map -> {
                var groupe = neuf();
                map.forEach((nom, v) -> groupe.valeurs.put(nom.toString(), adapter(v)));
                yield groupe;
            }
            case List<?> liste when !liste.isEmpty() && liste.getFirst() instanceof Map -> liste.stream().map(Groupe::adapter).toList();
            default -> valeur;
        };
    }

    boolean contient(String nom) {
        return valeurs.containsKey(nom);
    }

    /** The value, or {@link Raccourci.Sans#ABSENT}. */
    Object lire(String nom) {
        return valeurs.getOrDefault(nom, Raccourci.Sans.ABSENT);
    }

    void poser(String nom, Object valeur) {
        valeurs.put(nom, adapter(valeur));
    }

    @Override
    public Object select(String nom) {
        var valeur = valeurs.get(nom);
        if (valeur == null) {
            throw ABSENT;
        }
        return valeur;
    }

    @Override
    public Optional<Object> find(String nom) {
        return Optional.ofNullable(valeurs.get(nom));
    }

    /** Itself: taken out of a list it stays a group, and the list is not copied. */
    @Override
    public Groupe value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return valeurs.isEmpty();
    }

    @Override
    public CelType celType() {
        return SimpleType.DYN;
    }

    /** As people read it. */
    @Override
    public String toString() {
        return valeurs.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> e.getKey() + " : " + Fonctions.lisible(e.getValue()))
                .collect(Collectors.joining(", "));
    }
}

package fr.cyclades.reglement.cel;

import dev.cel.runtime.CelVariableResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What expressions see during one evaluation, by variable name (see {@link Environnement}). What is not answered is absent from
 * the maps. One evaluation, one thread.
 */
public final class Portee {

    /** What changes with each option or line in question, the answers staying what they are. */
    static final Set<String> PASSAGERES = Set.of("o", "l");

    private final Map<String, Object> variables = new HashMap<>();
    private final Map<Expression, Optional<Object>> connues = new IdentityHashMap<>();
    private final List<String> incidents = new ArrayList<>();
    private int expressions;
    private final CelVariableResolver lecture = nom -> Optional.ofNullable(variables.get(nom));

    public Portee() {
        List.of("r", "t", "n", "a", "s", "k", "p").forEach(nom -> variables.put(nom, Groupe.neuf()));
        variables.put("u", List.of());
    }

    /** Named values made ready once, to be given many times. */
    public static Object preparer(Map<String, Object> valeurs) {
        return Groupe.adapter(valeurs);
    }

    /** Gives a variable; a Map becomes a group of named values. */
    public void mettre(String variable, Object valeur) {
        oublier(variable);
        variables.put(variable, Groupe.adapter(valeur));
    }

    public void oter(String variable) {
        oublier(variable);
        variables.remove(variable);
    }

    /** Adds a named value to one of {@code r t n a s k p}. */
    public void poser(String variable, String nom, Object valeur) {
        oublier(variable);
        ((Groupe) variables.get(variable)).poser(nom, valeur);
    }

    private void oublier(String variable) {
        if (!connues.isEmpty() && !PASSAGERES.contains(variable)) {
            connues.clear();
        }
    }

    /** What an expression gives, found once until an answer changes: rules, épreuves, pieces and texts ask the same again and again. */
    Optional<Object> retenir(Expression expression, Function<Portee, Optional<Object>> evaluation) {
        var connue = connues.get(expression);
        if (connue == null) {
            connue = evaluation.apply(this);
            connues.put(expression, connue);
        }
        return connue;
    }

    public Optional<Object> lire(String variable, String nom) {
        return ((Groupe) variables.get(variable)).find(nom);
    }

    /** A named value as people read it. */
    public Optional<String> lisible(String variable, String nom) {
        return variables.get(variable) instanceof Groupe groupe ? groupe.find(nom).map(Fonctions::lisible) : Optional.empty();
    }

    /** The codes answered to a multiple choice, or none. */
    public List<String> liste(String champ) {
        return lire("r", champ).orElse(null) instanceof List<?> liste ? liste.stream().map(Object::toString).toList() : List.of();
    }

    /** Null when there is none now. */
    Object variable(String nom) {
        return variables.get(nom);
    }

    CelVariableResolver variables() {
        return lecture;
    }

    void compter() {
        expressions++;
    }

    /** How many expressions were computed; one asked again of the same answers is not. */
    public int expressions() {
        return expressions;
    }

    void incident(String phrase) {
        incidents.add(phrase);
    }

    /** Expressions that failed otherwise than on an absent answer: faults of the text, which a walk over random answers looks for. */
    public List<String> incidents() {
        return List.copyOf(incidents);
    }
}

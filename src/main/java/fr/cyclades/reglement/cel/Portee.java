package fr.cyclades.reglement.cel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What expressions see during one evaluation, by variable name (see {@link Environnement}). What is not answered is absent from
 * the maps. One evaluation, one thread.
 */
public final class Portee {

    private final Map<String, Object> variables = new HashMap<>();
    private final List<String> incidents = new ArrayList<>();

    public Portee() {
        for (var nom : List.of("r", "t", "n", "a", "s", "k", "p")) {
            variables.put(nom, new HashMap<String, Object>());
        }
        variables.put("u", List.of());
    }

    public void mettre(String variable, Object valeur) {
        variables.put(variable, valeur);
    }

    public void oter(String variable) {
        variables.remove(variable);
    }

    /** One of the maps {@code r t n a s k p}. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> groupe(String variable) {
        return (Map<String, Object>) variables.get(variable);
    }

    public Object variable(String nom) {
        return variables.get(nom);
    }

    Map<String, Object> variables() {
        return variables;
    }

    void incident(String phrase) {
        incidents.add(phrase);
    }

    /** Expressions that failed otherwise than on an absent answer: faults of the text, which a walk over random answers looks for. */
    public List<String> incidents() {
        return List.copyOf(incidents);
    }
}

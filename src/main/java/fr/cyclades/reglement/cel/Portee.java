package fr.cyclades.reglement.cel;

import dev.cel.runtime.CelVariableResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What expressions see during one evaluation, by variable name (see {@link Environnement}). What is not answered is absent from
 * the maps. One evaluation, one thread.
 */
public final class Portee {

    private final Map<String, Object> variables = new HashMap<>();
    private final List<String> incidents = new ArrayList<>();
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
        variables.put(variable, Groupe.adapter(valeur));
    }

    public void oter(String variable) {
        variables.remove(variable);
    }

    /** Adds a named value to one of {@code r t n a s k p}. */
    public void poser(String variable, String nom, Object valeur) {
        ((Groupe) variables.get(variable)).poser(nom, valeur);
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

    boolean estAbsent(String variable, String nom) {
        return variables.get(variable) instanceof Groupe groupe && !groupe.contient(nom);
    }

    CelVariableResolver variables() {
        return lecture;
    }

    void incident(String phrase) {
        incidents.add(phrase);
    }

    /** Expressions that failed otherwise than on an absent answer: faults of the text, which a walk over random answers looks for. */
    public List<String> incidents() {
        return List.copyOf(incidents);
    }
}

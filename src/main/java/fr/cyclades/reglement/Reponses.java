package fr.cyclades.reglement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The answers of one person, by field code: String, List of String, Boolean, or Map (COMMUNE, ACQUIS), see {@link TypeDeChamp}.
 * An unanswered field is absent: never null, never an empty text or list. Immutable; the same thing once written as JSON and read.
 */
public final class Reponses {

    /** No code of a field holds a point: no form can give this answer. */
    private static final String ANTERIEURE = "anterieure.";
    private static final Reponses VIDES = new Reponses(Map.of());

    private final Map<String, Object> valeurs;

    private Reponses(Map<String, Object> valeurs) {
        this.valeurs = valeurs;
    }

    public static Reponses vides() {
        return VIDES;
    }

    /** @param valeurs as given by {@link #asMap()}, or by any JSON reader; what is empty or null is left out */
    public static Reponses of(Map<String, ?> valeurs) {
        return new Reponses(copie(valeurs));
    }

    /** The same with one more answer; null or empty removes it. */
    public Reponses avec(String code, Object valeur) {
        var copie = new LinkedHashMap<String, Object>(valeurs);
        copie.remove(code);
        var figee = figer(valeur);
        if (figee != null) {
            copie.put(code, figee);
        }
        return new Reponses(Collections.unmodifiableMap(copie));
    }

    public Reponses sans(String code) {
        return avec(code, null);
    }

    /** The same, knowing the answer to this field at an earlier session of the same exam: no form may change it. */
    public Reponses avecAnterieure(String champ, String valeur) {
        return avec(ANTERIEURE + champ, valeur);
    }

    /** What is known of the answer to this field at an earlier session. */
    public Optional<String> anterieure(String champ) {
        return texte(ANTERIEURE + champ);
    }

    /** Whether an inscription to the same exam is known from an earlier session. */
    public boolean aUneAnterieure() {
        return valeurs.keySet().stream().anyMatch(code -> code.startsWith(ANTERIEURE));
    }

    public boolean contient(String code) {
        return valeurs.containsKey(code);
    }

    public Optional<Object> valeur(String code) {
        return Optional.ofNullable(valeurs.get(code));
    }

    /** The text, or empty when absent or not a text. */
    public Optional<String> texte(String code) {
        return valeur(code).filter(String.class::isInstance).map(String.class::cast);
    }

    public boolean estCoche(String code) {
        return Boolean.TRUE.equals(valeurs.get(code));
    }

    public List<String> liste(String code) {
        return valeurs.get(code) instanceof List<?> liste ? liste.stream().map(Object::toString).toList() : List.of();
    }

    /** The answer of a COMMUNE or ACQUIS, or an empty map. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> groupe(String code) {
        return valeurs.get(code) instanceof Map<?, ?> groupe ? (Map<String, Object>) groupe : Map.of();
    }

    /** The date, or empty when absent or not a real date. */
    public Optional<LocalDate> date(String code) {
        return texte(code).flatMap(Reponses::dateReelle);
    }

    /** @param texte an ISO date */
    public static Optional<LocalDate> dateReelle(String texte) {
        if (texte.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(texte));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean estVide() {
        return valeurs.isEmpty();
    }

    public Set<String> codes() {
        return valeurs.keySet();
    }

    /** Unmodifiable, JSON-friendly: String, Boolean, List of String, Map of the same. */
    public Map<String, Object> asMap() {
        return valeurs;
    }

    /** The codes whose answer is not the same in the other, in a stable order. */
    public Set<String> differences(Reponses autres) {
        var codes = new LinkedHashSet<>(valeurs.keySet());
        codes.addAll(autres.valeurs.keySet());
        codes.removeIf(code -> Objects.equals(valeurs.get(code), autres.valeurs.get(code)));
        return codes;
    }

    private static Map<String, Object> copie(Map<String, ?> valeurs) {
        var copie = new LinkedHashMap<String, Object>();
        valeurs.forEach((code, valeur) -> {
            var figee = figer(valeur);
            if (figee != null) {
                copie.put(code, figee);
            }
        });
        return Collections.unmodifiableMap(copie);
    }

    @SuppressWarnings("unchecked")
    private static Object figer(Object valeur) {
        return switch (valeur) {
            case null -> null;
            case Boolean coche -> coche ? coche : null;
            case List<?> liste -> {
                var textes = liste.stream().filter(Objects::nonNull).map(Object::toString).distinct().toList();
                yield textes.isEmpty() ? null : textes;
            }
            case Map<?, ?> groupe -> {
                var copie = copie((Map<String, ?>) groupe);
                yield copie.isEmpty() ? null : copie;
            }
            default -> valeur.toString().isEmpty() ? null : valeur.toString();
        };
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Reponses reponses && valeurs.equals(reponses.valeurs);
    }

    @Override
    public int hashCode() {
        return valeurs.hashCode();
    }

    @Override
    public String toString() {
        return "Reponses" + valeurs.keySet();
    }
}

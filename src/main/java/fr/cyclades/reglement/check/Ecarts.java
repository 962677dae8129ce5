package fr.cyclades.reglement.check;

import fr.cyclades.reglement.cel.Texte;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences of a comparison, one for each difference found. */
final class Ecarts {

    private static final int CITES = 6;

    private final List<String> phrases = new ArrayList<>();

    List<String> phrases() {
        return phrases;
    }

    void ajouter(String phrase) {
        phrases.add(phrase);
    }

    void changement(String quoi, Object a, Object b) {
        if (Objects.equals(a, b)) {
            return;
        }
        if (a.toString().isEmpty() || b.toString().isEmpty()) {
            phrases.add(quoi + " : " + (a.toString().isEmpty() ? "s’y ajoute « " + b : "n’y est plus « " + a) + " ».");
        } else {
            phrases.add(quoi + " : « " + a + " » devient « " + b + " ».");
        }
    }

    /** As written, expressions included: what an expression computes changes without its sentence. */
    void texte(String quoi, Texte a, Texte b) {
        changement(quoi, a.ecrit(), b.ecrit());
    }

    void listes(String quoi, List<String> a, List<String> b) {
        a.stream().filter(t -> !b.contains(t)).forEach(t -> phrases.add(quoi + " : n’y est plus « " + t + " »."));
        b.stream().filter(t -> !a.contains(t)).forEach(t -> phrases.add(quoi + " : s’y ajoute « " + t + " »."));
    }

    /** Those of both sides are read one after another otherwise. @param quoi « Les pièces se lisent » */
    <T> void ordre(String quoi, Map<String, T> a, Map<String, T> b, Function<T, String> nom) {
        var lus = a.keySet().stream().filter(b::containsKey).toList();
        var relus = b.keySet().stream().filter(a::containsKey).toList();
        if (!lus.equals(relus)) {
            phrases.add(quoi + " dans un autre ordre : " + relus.stream().limit(CITES).map(code -> "« " + nom.apply(b.get(code)) + " »").collect(Collectors.joining(", "))
                    + (relus.size() > CITES ? "…" : "."));
        }
    }

    <T> void parCode(String quoi, Map<String, T> a, Map<String, T> b, Function<T, String> nom, BiConsumer<T, T> comparer) {
        a.forEach((code, t) -> {
            if (b.containsKey(code)) {
                comparer.accept(t, b.get(code));
            } else {
                phrases.add(quoi + " disparaît : " + nom.apply(t) + ".");
            }
        });
        b.keySet().stream().filter(code -> !a.containsKey(code)).forEach(code -> phrases.add(quoi + " apparaît : " + nom.apply(b.get(code)) + "."));
    }

    static <T> Map<String, T> parCode(List<T> liste, Function<T, String> code) {
        var parCode = new LinkedHashMap<String, T>();
        liste.forEach(t -> parCode.put(code.apply(t), t));
        return parCode;
    }
}

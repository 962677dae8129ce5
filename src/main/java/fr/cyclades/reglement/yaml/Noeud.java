package fr.cyclades.reglement.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of YAML that knows where it is written. */
public sealed interface Noeud {

    Lieu lieu();

    /** @param valeur String, Long, Double, Boolean or null; @param cite whether it stands between quotes */
    record Scalaire(Lieu lieu, Object valeur, boolean cite) implements Noeud {

        public String texte() {
            return valeur == null ? "" : valeur.toString();
        }

        /** Place of the character number {@code rang} of a text written on one line. */
        public Lieu lieuDe(int rang) {
            return lieu.decale(rang + (cite ? 1 : 0));
        }
    }

    /** @param elements in order */
    record Liste(Lieu lieu, List<Noeud> elements) implements Noeud {
        public Liste {
            elements = List.copyOf(elements);
        }
    }

    /** @param champs in order; {@code cles} where each key is written */
    record Objet(Lieu lieu, Map<String, Noeud> champs, Map<String, Lieu> cles) implements Noeud {

        public Objet {
            champs = Collections.unmodifiableMap(new LinkedHashMap<>(champs));
            cles = Map.copyOf(cles);
        }

        public static Objet vide(Lieu lieu) {
            return new Objet(lieu, Map.of(), Map.of());
        }

        public boolean a(String cle) {
            var noeud = champs.get(cle);
            return noeud != null && !(noeud instanceof Scalaire s && s.valeur() == null);
        }

        public Optional<Noeud> noeud(String cle) {
            return a(cle) ? Optional.of(champs.get(cle)) : Optional.empty();
        }

        public Optional<Scalaire> scalaire(String cle) {
            return champs.get(cle) instanceof Scalaire s && s.valeur() != null ? Optional.of(s) : Optional.empty();
        }

        /** The text, or an empty one. */
        public String texte(String cle) {
            return champs.get(cle) instanceof Scalaire s ? s.texte() : "";
        }

        public boolean vrai(String cle) {
            return scalaire(cle).map(s -> Boolean.TRUE.equals(s.valeur())).orElse(false);
        }

        public Optional<Integer> entier(String cle) {
            return scalaire(cle).filter(s -> s.valeur() instanceof Number).map(s -> ((Number) s.valeur()).intValue());
        }

        public Optional<Double> nombre(String cle) {
            return scalaire(cle).filter(s -> s.valeur() instanceof Number).map(s -> ((Number) s.valeur()).doubleValue());
        }

        /** The object, or an empty one. */
        public Objet objet(String cle) {
            return champs.get(cle) instanceof Objet objet ? objet : vide(lieu);
        }

        public List<Noeud> liste(String cle) {
            return champs.get(cle) instanceof Liste liste ? liste.elements() : List.of();
        }

        public List<Objet> objets(String cle) {
            return liste(cle).stream().filter(Objet.class::isInstance).map(Objet.class::cast).toList();
        }

        /** The texts of a list, or the one text written alone. */
        public List<String> textes(String cle) {
            return scalaire(cle).map(s -> List.of(s.texte()))
                    .orElseGet(() -> liste(cle).stream().filter(Scalaire.class::isInstance).map(n -> ((Scalaire) n).texte()).toList());
        }

        public Lieu lieuDe(String cle) {
            return cles.getOrDefault(cle, lieu);
        }
    }
}

package fr.cyclades.reglement.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A sentence for people, with expressions between braces; an expression that is unknown gives nothing. */
public final class Texte {

    public static final Texte VIDE = new Texte(List.of());

    private final List<Object> morceaux;

    Texte(List<Object> morceaux) {
        this.morceaux = List.copyOf(morceaux);
    }

    public static Texte fixe(String texte) {
        return texte.isEmpty() ? VIDE : new Texte(List.of(Typographie.soigner(texte)));
    }

    public String rendre(Portee portee) {
        if (morceaux.size() == 1 && morceaux.getFirst() instanceof String seul) {
            return seul;
        }
        var texte = new StringBuilder();
        for (var morceau : morceaux) {
            texte.append(morceau instanceof Expression e ? e.valeur(portee).map(Fonctions::lisible).orElse("") : morceau);
        }
        return texte.toString().strip();
    }

    /** The sentence with « … » in the place of what depends on the answers. */
    public String brut() {
        var texte = new ArrayList<String>();
        morceaux.forEach(m -> texte.add(m instanceof Expression ? "…" : m.toString()));
        return String.join("", texte);
    }

    public boolean estVide() {
        return morceaux.isEmpty();
    }

    /** Whether no answer changes it. */
    public boolean estFixe() {
        return morceaux.stream().noneMatch(Expression.class::isInstance);
    }

    /** Codes of the fields that the sentence reads. */
    public Set<String> champs() {
        var champs = new TreeSet<String>();
        morceaux.forEach(m -> {
            if (m instanceof Expression e) {
                champs.addAll(e.references().champs());
            }
        });
        return champs;
    }
}

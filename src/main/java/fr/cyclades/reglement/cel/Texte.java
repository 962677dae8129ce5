package fr.cyclades.reglement.cel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A sentence for people, with expressions between braces; an expression that is unknown gives nothing. */
public final class Texte {

    public static final Texte VIDE = new Texte(List.of());

    /** Parentheses around an expression that gives nothing. */
    private static final String RIEN = " ()";

    private final List<Object> morceaux;
    private final boolean fixe;
    private final String brut;

    Texte(List<Object> morceaux) {
        this(morceaux, morceaux.stream().noneMatch(Expression.class::isInstance),
                morceaux.stream().map(m -> m instanceof Expression ? "…" : m.toString()).collect(Collectors.joining()));
    }

    private Texte(List<Object> morceaux, boolean fixe, String brut) {
        this.morceaux = List.copyOf(morceaux);
        this.fixe = fixe;
        this.brut = brut;
    }

    public static Texte fixe(String texte) {
        if (texte.isEmpty()) {
            return VIDE;
        }
        var soigne = Typographie.soigner(texte);
        return new Texte(List.of(soigne), true, soigne);
    }

    public String rendre(Portee portee) {
        if (fixe) {
            return brut;
        }
        var texte = new StringBuilder();
        for (var morceau : morceaux) {
            texte.append(morceau instanceof Expression e ? e.valeur(portee).map(Fonctions::lisible).orElse("") : morceau);
        }
        return texte.toString().replace(RIEN, "").strip();
    }

    /** The sentence as its author wrote it, expressions between braces. */
    public String ecrit() {
        return fixe ? brut : morceaux.stream().map(m -> m instanceof Expression e ? "{" + e + "}" : m.toString()).collect(Collectors.joining());
    }

    /** The sentence with « … » in the place of what depends on the answers. */
    public String brut() {
        return brut;
    }

    public boolean estVide() {
        return morceaux.isEmpty();
    }

    /** Whether no answer changes it. */
    public boolean estFixe() {
        return fixe;
    }

    public List<Expression> expressions() {
        return morceaux.stream().filter(Expression.class::isInstance).map(Expression.class::cast).toList();
    }

    /** What its expressions read, for example {@code t.lva}. */
    public Set<String> lectures() {
        return expressions().stream().flatMap(e -> e.references().lectures().stream()).collect(Collectors.toSet());
    }
}

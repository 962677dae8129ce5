package fr.cyclades.habillage;

/**
 * A link, or a plain phrase when it leads nowhere.
 *
 * @param libelle what it says, understandable out of context
 * @param chemin  where it goes: a path of this site, {@code #champ}, {@code mailto:}, or an empty string
 */
public record Lien(String libelle, String chemin) {

    public static Lien sansChemin(String libelle) {
        return new Lien(libelle, "");
    }

    public boolean mene() {
        return !chemin.isEmpty();
    }
}

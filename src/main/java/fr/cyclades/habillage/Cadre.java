package fr.cyclades.habillage;

import java.util.List;
import java.util.function.Supplier;

/**
 * The frame of a page: who looks at it, the menu, the CSRF token, the files of the design. Built for each rendering and given to
 * every web template as {@code cadre}; pages hand it on to {@code @template.habillage.web.page}.
 *
 * @param nomAffiche name of the signed-in person, or null
 * @param menu       entries for this audience, in order
 * @param rubrique   path of the current entry of the menu, or an empty string
 */
public record Cadre(Site site, String nomAffiche, Jeton jeton, List<EntreeMenu> menu, String rubrique, Assets assets) {

    public boolean estConnecte() {
        return nomAffiche != null;
    }

    /** The CSRF token; read only by a page that has a form, so that a page without form opens no session. */
    public record Jeton(String nom, Supplier<String> source) {

        public String valeur() {
            return source.get();
        }
    }

    /** Addresses of the files made by {@code src/main/front/construire.mjs}, with the hash of their content in their names. */
    public record Assets(String style, String script, String police, String icone) {}
}

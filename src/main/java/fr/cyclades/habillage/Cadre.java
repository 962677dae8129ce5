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
 * @param espace     the portal or the desk
 */
public record Cadre(Site site, String nomAffiche, Jeton jeton, List<EntreeMenu> menu, String rubrique, Assets assets, Espace espace, List<String> annonces) {

    /** A page of the portal. */
    public Cadre(Site site, String nomAffiche, Jeton jeton, List<EntreeMenu> menu, String rubrique, Assets assets) {
        this(site, nomAffiche, jeton, menu, rubrique, assets, Espace.PORTAIL, List.of());
    }

    public boolean estConnecte() {
        return nomAffiche != null;
    }

    /**
     * One of the two sites: that of the candidates, that of the agents.
     *
     * @param creation where an account is asked for, or an empty string where it is not
     */
    public record Espace(String slogan, String accueil, String compte, String connexion, String deconnexion, String creation) {

        public static final Espace PORTAIL = new Espace(
                "Inscription aux examens et concours", "/", "/compte", "/connexion", "/deconnexion", "/compte/creation");

        /** @param service of the agent, or an empty string for who has not signed in */
        public static Espace gestion(String service) {
            return new Espace(service.isEmpty() ? "Gestion" : "Gestion · " + service, "/gestion", "/gestion/moi", "/gestion/connexion",
                    "/gestion/deconnexion", "");
        }
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

package fr.cyclades.habillage.web;

import fr.cyclades.habillage.Annonce;
import fr.cyclades.habillage.Cadre;
import fr.cyclades.habillage.Cadre.Espace;
import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.Site;
import fr.cyclades.socle.AgentIdentifie;
import fr.cyclades.socle.Personne;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a page from what the request knows. */
@Component
class FabriqueDeCadre {

    private final Site site;
    private final List<EntreeMenu> entrees;
    private final Cadre.Assets assets;
    private final List<Annonce> annonces;

    FabriqueDeCadre(Site site, ObjectProvider<EntreeMenu> entrees, ObjectProvider<Annonce> annonces) {
        this.site = site;
        this.annonces = annonces.stream().toList();
        this.entrees = entrees.stream().sorted(Comparator.comparingInt(EntreeMenu::ordre)).toList();
        this.assets = AssetsConfiguration.lire();
    }

    Cadre pour(HttpServletRequest requete) {
        return estDeLaGestion(requete) ? deLaGestion(requete) : duPortail(requete);
    }

    /** The page asked for, or the one that failed. */
    static boolean estDeLaGestion(HttpServletRequest requete) {
        var chemin = chemin(requete);
        return chemin.equals("/gestion") || chemin.startsWith("/gestion/");
    }

    private Cadre deLaGestion(HttpServletRequest requete) {
        var agent = personne() instanceof AgentIdentifie connecte ? connecte : null;
        var menu = entrees.stream().filter(e -> e.audience() == EntreeMenu.Audience.AGENT && agent != null)
                .filter(e -> e.droits().isEmpty() || e.droits().stream().anyMatch(agent::peut)).toList();
        return new Cadre(site, agent == null ? null : agent.nomAffiche(), jeton(requete), menu, rubrique(menu, chemin(requete)), assets,
                Espace.gestion(agent == null ? "" : agent.service()), annonces());
    }

    private Cadre duPortail(HttpServletRequest requete) {
        var nom = personne() instanceof Personne personne ? personne.nomAffiche() : null;
        var menu = menu(nom != null);
        return new Cadre(site, nom, jeton(requete), menu, rubrique(menu, chemin(requete)), assets, Espace.PORTAIL, annonces());
    }

    /** The frame of a page that says that something is broken: reads neither session nor database. */
    Cadre deSecours() {
        return new Cadre(site, null, new Cadre.Jeton("_csrf", () -> ""), menu(false), "", assets);
    }

    private List<String> annonces() {
        return annonces.stream().flatMap(a -> a.phrase().stream()).toList();
    }

    private static Object personne() {
        var authentification = SecurityContextHolder.getContext().getAuthentication();
        return authentification == null ? null : authentification.getPrincipal();
    }

    private List<EntreeMenu> menu(boolean connecte) {
        return entrees.stream().filter(e -> e.audience().comprend(connecte)).toList();
    }

    /** Asks the token for nothing yet, not even its name: that would already give a cookie. */
    private static Cadre.Jeton jeton(HttpServletRequest requete) {
        return requete.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken jeton
                ? new Cadre.Jeton("_csrf", jeton::getToken)
                : new Cadre.Jeton("_csrf", () -> "");
    }

    private static String chemin(HttpServletRequest requete) {
        var origine = requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return origine instanceof String chemin ? chemin : requete.getRequestURI();
    }

    /** The longest path of the menu that leads to this page. */
    private static String rubrique(List<EntreeMenu> menu, String chemin) {
        return menu.stream().map(EntreeMenu::chemin)
                .filter(c -> chemin.equals(c) || chemin.startsWith(c.endsWith("/") ? c : c + "/") && !c.equals("/") && !c.equals("/gestion"))
                .max(Comparator.comparingInt(String::length)).orElse("");
    }
}

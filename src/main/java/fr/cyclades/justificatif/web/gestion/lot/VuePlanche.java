package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.habillage.Badge;
import java.util.List;

/**
 * All the pieces of one candidature that wait, side by side.
 *
 * @param autres « 2 autres pièces ne peuvent pas se décider ici » or empty
 * @param formulaire what makes this form unlike any other
 */
public record VuePlanche(String nom, String examen, String dossier, List<Vignette> vignettes, String autres, String erreur, String formulaire) {

    /** @param image of its first page, or empty with {@code attente} said in its place; {@code revision} the one that is shown */
    public record Vignette(String id, int revision, String libelle, Badge etat, String chemin, String pages, String image, String attente) {}
}

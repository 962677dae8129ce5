package fr.cyclades.campagne.web;

import fr.cyclades.habillage.Site;

/**
 * The calendar to subscribe to, and the same as a file.
 *
 * @param abonnement {@code webcal:} address
 * @param fichier    path
 * @param objet      « de tous les services », « de ce service »
 */
public record VueAgenda(String abonnement, String fichier, String objet) {

    public static VueAgenda de(Site site, String chemin, String objet) {
        return new VueAgenda(site.adresse(chemin).replaceFirst("^https?:", "webcal:"), chemin, objet);
    }
}

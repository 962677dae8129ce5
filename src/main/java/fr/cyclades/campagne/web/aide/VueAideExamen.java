package fr.cyclades.campagne.web.aide;

import fr.cyclades.campagne.web.VueContact;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * The help of one exam, as one campagne writes it.
 *
 * @param campagne page of that campagne; {@code autres} the same help elsewhere, under {@code titreDesAutres}
 */
public record VueAideExamen(String titre, String surtitre, Lien campagne, List<AideDOnglet> onglets, List<String> aPreparer,
        List<VueContact> contacts, List<Lien> liens, List<Lien> autres, String titreDesAutres) {

    /** @param textes what the notice says of the tab and of its blocks */
    public record AideDOnglet(int numero, String titre, List<String> textes) {}
}

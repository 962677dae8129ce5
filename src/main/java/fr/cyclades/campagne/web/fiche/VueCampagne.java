package fr.cyclades.campagne.web.fiche;

import fr.cyclades.campagne.Ailleurs;
import fr.cyclades.campagne.FraisAnnonces;
import fr.cyclades.campagne.web.VueAgenda;
import fr.cyclades.campagne.web.VueContact;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * The page of one campagne: everything of the notice that one reads before the first tab.
 *
 * @param etat      whether the service is open, the time left, the button
 * @param ferme     the service is closed: what may still be done is said
 * @param dates     the two that matter most, as calendar leaves; {@code autresDates} the others, whole sentences
 * @param pieces    those that are asked of everybody
 * @param depot     how and until when pieces are given
 * @param onglets   titles of the tabs, in order
 * @param notice    reference of the notice (R1)
 * @param lettre   address of the whole notice
 * @param textes    legal texts and useful links
 */
public record VueCampagne(String titre, String surtitre, Etat etat, boolean ferme, List<FeuilleDeCalendrier> dates, List<String> autresDates,
        List<String> publicConcerne, List<Ailleurs> publicNonConcerne, List<String> conditions, FraisAnnonces frais, List<String> aPreparer,
        List<VuePiece> pieces, List<String> depot, List<String> amenagement, List<String> onglets, List<VueContact> contacts,
        List<String> notice, String lettre, List<Lien> references, List<Lien> liens, String aide, VueAgenda agenda) {

    /** @param detail why it is asked and what it must show, or an empty string */
    public record VuePiece(String libelle, String detail) {}
}

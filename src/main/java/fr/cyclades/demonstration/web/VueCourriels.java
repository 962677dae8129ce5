package fr.cyclades.demonstration.web;

import fr.cyclades.habillage.Champ;
import java.util.List;

/**
 * The mails of the demonstration, latest first.
 *
 * @param adresse part of the recipient's address by which they are filtered
 * @param suite   address of another page, but for its number
 */
public record VueCourriels(String adresse, List<VueCourriel> courriels, int page, int pages, String suite) {

    public Champ champ() {
        return Champ.de("adresse", "Adresse du destinataire").avecAide("Toute ou partie").avecValeur(adresse).optionnel();
    }
}

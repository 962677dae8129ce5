package fr.cyclades.demonstration.web;

import fr.cyclades.courriel.CourrielRecu;
import fr.cyclades.habillage.TexteSuivi;
import fr.cyclades.socle.EnFrancais;

/** A mail as its recipient gets it. */
public record VueCourriel(String objet, String adresse, String date, String chemin, TexteSuivi texte) {

    static VueCourriel de(CourrielRecu courriel) {
        return new VueCourriel(courriel.objet(), courriel.adresse(),
                EnFrancais.dateEtHeure(courriel.remis(), EnFrancais.PARIS) + ", heure de Paris",
                "/demonstration/courriels/" + courriel.id(), TexteSuivi.de(courriel.texte()));
    }
}

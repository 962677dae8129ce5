package fr.cyclades.agent.web;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Ton;

/**
 * The sign-in page of agents.
 *
 * @param avis  what happened before, or null
 * @param suite the page to go to, or an empty string
 */
public record VueConnexion(Avis avis, Champ adresse, Champ motDePasse, String suite) {

    /** @param erreur the form was refused */
    public record Avis(Ton ton, String titre, String phrase, boolean erreur) {}

    static VueConnexion de(Avis avis, String adresse, String suite) {
        return new VueConnexion(avis, Champ.de("adresse", "Adresse mail professionnelle").avecValeur(adresse),
                Champ.de("motDePasse", "Mot de passe"), suite);
    }

    public boolean enErreur() {
        return avis != null && avis.erreur();
    }
}

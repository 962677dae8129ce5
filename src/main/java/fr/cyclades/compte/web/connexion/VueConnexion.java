package fr.cyclades.compte.web.connexion;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Ton;

/**
 * The sign-in page.
 *
 * @param avis    what happened before, or null
 * @param suite   the page to go to, or an empty string
 * @param aActiver the address whose activation link may be sent again, or null
 */
public record VueConnexion(Avis avis, Champ adresse, Champ motDePasse, String suite, String aActiver) {

    /** @param erreur the form was refused */
    public record Avis(Ton ton, String titre, String phrase, boolean erreur) {}

    static VueConnexion de(Avis avis, String adresse, String suite) {
        return new VueConnexion(avis,
                Champ.de("adresse", "Adresse mail").avecAide("Celle de votre compte Cyclades. Exemple\u00a0: nom.prenom@exemple.fr").avecValeur(adresse),
                Champ.de("motDePasse", "Mot de passe"), suite == null ? "" : suite, null);
    }

    VueConnexion avecActivation(String adresse) {
        return new VueConnexion(avis, this.adresse, motDePasse, suite, adresse);
    }

    public boolean enErreur() {
        return avis != null && avis.erreur();
    }
}

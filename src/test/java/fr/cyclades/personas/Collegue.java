package fr.cyclades.personas;

import fr.cyclades.Navigateur;
import java.util.UUID;

/** An agent of the tests. */
public record Collegue(UUID agent, String nomAffiche, String adresse, String motDePasse) {

    /** Signs in at the desk; fails when it is refused. */
    public Navigateur seConnecter(Navigateur navigateur) {
        navigateur.ouvrir("/gestion/connexion").remplir("adresse", adresse).remplir("motDePasse", motDePasse).envoyer("Me connecter");
        if (navigateur.chemin().startsWith("/gestion/connexion")) {
            throw new AssertionError("not signed in: " + navigateur.texte());
        }
        return navigateur;
    }
}

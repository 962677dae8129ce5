package fr.cyclades.mesures;

import fr.cyclades.Navigateur;
import fr.cyclades.demonstration.AgentsDeDemonstration;
import fr.cyclades.demonstration.Personnage;
import java.util.UUID;

/** One of the agents of the demonstration, with a browser without script. */
record Gestionnaire(Navigateur navigateur) {

    /** @param cle « claire-garnier » */
    static Gestionnaire connectee(int port, String cle) {
        var agent = AgentsDeDemonstration.tous().stream().filter(a -> a.cle().equals(cle)).findFirst().orElseThrow().agent();
        return new Gestionnaire(new Navigateur(port).ouvrir("/gestion/connexion").remplir("adresse", agent.adresse().texte())
                .remplir("motDePasse", Personnage.MOT_DE_PASSE_DES_AGENTS).envoyer("Me connecter"));
    }

    /** A document that came to the counter; what the browser receives when it is sent. */
    Deposante.Reponse deposer(UUID piece, byte[] octets) {
        navigateur.ouvrir("/gestion/pieces/" + piece + "/depot").cocher("Au guichet").remplir("motif", "Apporté au guichet")
                .joindre("fichiers", "guichet.pdf", "application/pdf", octets).envoyer("Déposer et transmettre ce fichier");
        return new Deposante.Reponse(navigateur.statut(), navigateur.texte());
    }

    /** What the desk says of a piece. */
    String poste(UUID piece) {
        return navigateur.ouvrir("/gestion/pieces/" + piece).texte();
    }
}

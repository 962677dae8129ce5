package fr.cyclades.compte.web.connexion;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.Refus;
import java.util.List;

/** « Mot de passe oublié ». @param resume null unless the form was refused */
public record VueMotDePasseOublie(ResumeErreurs resume, Champ adresse) {

    static VueMotDePasseOublie de(String adresse, List<Refus> refus) {
        return new VueMotDePasseOublie(
                refus.isEmpty() ? null : ResumeErreurs.de("Le message n’est pas parti\u00a0: 1 réponse à corriger", refus, null),
                Champ.de("adresse", "Adresse mail").avecAide("Celle de votre compte Cyclades. Exemple\u00a0: nom.prenom@exemple.fr")
                        .avecValeur(adresse).avecRefus(refus));
    }
}

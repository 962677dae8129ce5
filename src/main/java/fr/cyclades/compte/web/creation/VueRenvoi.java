package fr.cyclades.compte.web.creation;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.Refus;
import java.util.List;

/** « Recevoir le lien une nouvelle fois ». @param resume null unless the form was refused */
public record VueRenvoi(ResumeErreurs resume, Champ adresse) {

    static VueRenvoi de(String adresse, List<Refus> refus) {
        return new VueRenvoi(
                refus.isEmpty() ? null : ResumeErreurs.de("Le message n’est pas parti\u00a0: 1 réponse à corriger", refus, null),
                Champ.de("adresse", "Adresse mail").avecAide("Celle que vous avez écrite en créant votre compte.")
                        .avecValeur(adresse).avecRefus(refus));
    }
}

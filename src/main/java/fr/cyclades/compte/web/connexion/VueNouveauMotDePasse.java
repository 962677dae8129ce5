package fr.cyclades.compte.web.connexion;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.Refus;
import java.util.List;

/**
 * Choosing a new password with the link of a mail.
 *
 * @param jeton        the secret of the link, in the address of the form
 * @param adresse      the identifier of the account, for those who keep passwords in their browser
 * @param confirmation null where the password is typed once
 */
public record VueNouveauMotDePasse(
        ResumeErreurs resume, String jeton, String adresse, Champ motDePasse, Champ confirmation, List<String> criteres) {

    static VueNouveauMotDePasse de(String jeton, String adresse, List<Refus> refus, List<String> criteres, boolean deuxFois) {
        return new VueNouveauMotDePasse(
                refus.isEmpty() ? null : ResumeErreurs.de("Votre mot de passe n’est pas encore changé", refus, null), jeton, adresse,
                Champ.de("motDePasse", "Nouveau mot de passe").avecRefus(refus),
                deuxFois ? Champ.de("confirmationMotDePasse", "Confirmation du mot de passe").avecRefus(refus) : null, criteres);
    }
}

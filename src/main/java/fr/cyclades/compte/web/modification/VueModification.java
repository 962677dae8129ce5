package fr.cyclades.compte.web.modification;

import fr.cyclades.compte.web.VueEtatCivil;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.Refus;
import java.util.List;

/** The forms of « Mon compte ». */
public final class VueModification {

    private VueModification() {}

    /** @param resume null unless the form was refused */
    public record DEtatCivil(ResumeErreurs resume, VueEtatCivil etatCivil) {}

    /** @param actuelle the present address */
    public record DAdresse(ResumeErreurs resume, String actuelle, Champ adresse, Champ motDePasse) {

        static DAdresse de(String actuelle, String saisie, List<Refus> refus) {
            return new DAdresse(enTete("Votre adresse n’est pas changée", refus), actuelle,
                    Champ.de("adresse", "Nouvelle adresse mail").avecAide("Exemple\u00a0: nom.prenom@exemple.fr. Elle deviendra votre identifiant.")
                            .avecValeur(saisie).avecRefus(refus),
                    Champ.de("motDePasse", "Votre mot de passe actuel").avecRefus(refus));
        }
    }

    /** @param adresse of the account, for those who keep passwords in their browser; @param confirmation null where it is typed once */
    public record DeMotDePasse(
            ResumeErreurs resume, String adresse, Champ ancien, Champ nouveau, Champ confirmation, List<String> criteres) {

        static DeMotDePasse de(String adresse, List<Refus> refus, List<String> criteres, boolean deuxFois) {
            return new DeMotDePasse(enTete("Votre mot de passe n’est pas changé", refus), adresse,
                    Champ.de("ancien", "Votre mot de passe actuel").avecRefus(refus),
                    Champ.de("nouveau", "Nouveau mot de passe").avecRefus(refus),
                    deuxFois ? Champ.de("confirmation", "Confirmation du nouveau mot de passe").avecRefus(refus) : null, criteres);
        }
    }

    /** The page of a link received at the new address. */
    public record DeConfirmation(String jeton, String adresse) {}

    static ResumeErreurs enTete(String quoi, List<Refus> refus) {
        if (refus.isEmpty()) {
            return null;
        }
        var nombre = refus.size() == 1 ? "1 réponse à corriger" : refus.size() + " réponses à corriger";
        return ResumeErreurs.de(quoi + "\u00a0: " + nombre, refus, null);
    }
}

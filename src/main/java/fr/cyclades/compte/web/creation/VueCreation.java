package fr.cyclades.compte.web.creation;

import fr.cyclades.compte.web.VueEtatCivil;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.Refus;
import java.util.List;

/**
 * « Créer mon compte ».
 *
 * @param resume               null unless the form was refused
 * @param confirmationAdresse  null where the address is typed once
 * @param criteres             what the password must be
 */
public record VueCreation(
        ResumeErreurs resume, VueEtatCivil etatCivil, Champ adresse, Champ confirmationAdresse, Champ motDePasse,
        Champ confirmationMotDePasse, List<String> criteres) {

    static VueCreation de(
            VueEtatCivil etatCivil, SaisieDIdentifiants saisie, List<Refus> refus, List<String> criteres, boolean deuxFois) {
        return new VueCreation(
                refus.isEmpty() ? null : resume(refus), etatCivil,
                Champ.de("adresse", "Adresse mail").avecAide("Exemple\u00a0: nom.prenom@exemple.fr. Une adresse à vous seul, que vous lisez"
                        + " souvent\u00a0: c’est votre identifiant, et tous nos messages y arrivent.").avecValeur(saisie.adresse()).avecRefus(refus),
                deuxFois ? Champ.de("confirmationAdresse", "Confirmation de l’adresse mail").avecAide("Écrivez-la une deuxième fois.")
                        .avecValeur(saisie.confirmationAdresse()).avecRefus(refus) : null,
                Champ.de("motDePasse", "Mot de passe").avecRefus(refus),
                deuxFois ? Champ.de("confirmationMotDePasse", "Confirmation du mot de passe").avecRefus(refus) : null, criteres);
    }

    private static ResumeErreurs resume(List<Refus> refus) {
        var nombre = refus.size() == 1 ? "1 réponse à corriger" : refus.size() + " réponses à corriger";
        return ResumeErreurs.de("Votre compte n’est pas encore créé\u00a0: " + nombre, refus,
                "Tout le reste est gardé, sauf le mot de passe\u00a0: pour votre sécurité, écrivez-le de nouveau.");
    }
}

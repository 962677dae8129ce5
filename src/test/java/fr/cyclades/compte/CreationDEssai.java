package fr.cyclades.compte;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.Navigateur;
import fr.cyclades.personas.Personnes;

/** Creating an account as a person does: the form, the mail, the button. */
final class CreationDEssai {

    private final Navigateur navigateur;
    private final BoiteAuxLettres boite;

    CreationDEssai(Navigateur navigateur, BoiteAuxLettres boite) {
        this.navigateur = navigateur;
        this.boite = boite;
    }

    /** The form of Théo, all right, not sent. */
    Navigateur formulaire(String adresse) {
        return navigateur.ouvrir("/compte/creation")
                .remplir("Civilité", "Monsieur")
                .remplir("Nom de famille", "Marchand")
                .remplir("Confirmation du nom de naissance", "Marchand")
                .remplir("Prénoms", "Théo Lucien")
                .remplirDate("naissance", "14/03/2006")
                .remplirDate("confirmationNaissance", "14/03/2006")
                .remplir("Pays de naissance", "France")
                .remplir("Commune de naissance", "Riom (63)")
                .remplir("Adresse mail", adresse)
                .remplir("Mot de passe", Personnes.MOT_DE_PASSE);
    }

    Navigateur envoyer(String adresse) {
        return formulaire(adresse).envoyer("Créer mon compte");
    }

    /** Address of the link of the mail. */
    String lien(String adresse) {
        return BoiteAuxLettres.lien(boite.dernier(adresse, "Activez votre compte"), "Activer mon compte");
    }

    Navigateur activer(String adresse) {
        return navigateur.ouvrir(lien(adresse)).envoyer("Activer mon compte");
    }
}

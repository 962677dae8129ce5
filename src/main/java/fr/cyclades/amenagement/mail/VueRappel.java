package fr.cyclades.amenagement.mail;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;

/** The reminder of a dossier to send. @param suite what to do when it is already sent, or not wanted any more */
public record VueRappel(String titre, String salutation, String examen, Etat etat, String suite, Lien bouton) {}

package fr.cyclades.correspondance.mail;

import fr.cyclades.habillage.Lien;

/** A service is open. @param limite « avant le vendredi 4 décembre 2026 à 17 h 00 (heure de Paris) » */
public record VueOuverture(String titre, String salutation, String service, String limite, Lien bouton) {}

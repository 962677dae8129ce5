package fr.cyclades.correspondance.web.demandes;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;

/** @param inscription number, exam and académie; {@code candidature} its identifier */
public record VueNouvelleDemande(String inscription, String candidature, Champ objet, Champ academie, Champ texte, ResumeErreurs resume) {}

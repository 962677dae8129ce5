package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;

/** The page on which the proof of notice of a decision is written. @param connue what is already known, or empty */
public record VuePreuve(String nom, String dossier, String decision, String connue, Champ canal, Champ numero, Champ le, ResumeErreurs resume) {}

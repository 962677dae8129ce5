package fr.cyclades.candidature.web.gestion;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ChampDate;
import fr.cyclades.habillage.ResumeErreurs;

/** The page on which an agent corrects a civil status that is locked (decision 15). @param version of the inscription that is corrected */
public record VueRectification(String nom, String examen, String dossier, String chemin, int version, Champ civilite, Champ nomDeNaissance, Champ nomDUsage,
        Champ prenoms, ChampDate naissance, Champ pays, Champ commune, Champ motif, ResumeErreurs resume) {}

package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.web.VueJustificatifs.Tete;

/** The page before a file is deleted. @param effet what the piece becomes */
public record VueSuppression(Tete tete, String piece, String nom, String effet, String action, String retour, ResumeErreurs resume) {}

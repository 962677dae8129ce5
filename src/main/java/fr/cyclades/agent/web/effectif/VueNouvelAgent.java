package fr.cyclades.agent.web.effectif;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;

/** The form that creates an agent. */
public record VueNouvelAgent(Champ civilite, Champ nom, Champ prenom, Champ service, Champ adresse, ResumeErreurs resume) {}

package fr.cyclades.agent.web;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import java.util.List;

/**
 * The page by which an agent chooses a password.
 *
 * @param utilisable the link still works
 */
public record VueMotDePasse(boolean utilisable, String nom, String chemin, Champ motDePasse, List<String> criteres, ResumeErreurs resume) {}

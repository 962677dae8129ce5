package fr.cyclades.agent.web.effectif;

import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import java.util.List;

/**
 * One agent with the rights held, and the form that grants another.
 *
 * @param fait what has just been done, or null
 * @param facteur where the second factor is taken away, or empty
 */
public record VueAgent(String chemin, String nom, String service, String adresse, Badge etat, boolean actif, String depuis,
        List<LigneDeDroit> droits, Champ role, Champ academie, Champ examen, Champ bureau, ResumeErreurs resume, String fait, String facteur) {

    /** @param etendue « Académie de Clermont-Ferrand · Baccalauréat professionnel · tous les bureaux » */
    public record LigneDeDroit(String role, String explication, String etendue, String retrait) {}
}

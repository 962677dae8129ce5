package fr.cyclades.campagne;

import fr.cyclades.habillage.Lien;
import fr.cyclades.socle.Personne;
import java.util.Map;

/**
 * What a signed-in person already has under way, so that « Ouverture des services » offers to go on rather than to begin again.
 * Implemented by the modules that stand above this one.
 */
public interface Demarches {

    /** By code of campagne: « Continuer mon brouillon », « Voir mon inscription ». One query, whatever the number of campagnes. */
    Map<String, Lien> de(Personne personne);
}

package fr.cyclades.compte.web;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ChampDate;

/**
 * The fields of a civil status.
 *
 * @param ageConfirme    null unless the date is surprising
 * @param communeChoisie null unless the name of the commune is not enough
 */
public record VueEtatCivil(
        Champ civilite, Champ nomDeNaissance, Champ confirmationNom, Champ nomDUsage, Champ prenoms, Champ sansPrenom,
        ChampDate naissance, ChampDate confirmationNaissance, Champ ageConfirme, Champ pays, Champ commune, String codeCommune,
        Champ communeChoisie) {}

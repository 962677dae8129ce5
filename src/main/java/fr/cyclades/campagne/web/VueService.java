package fr.cyclades.campagne.web;

import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * One service in the list.
 *
 * @param sousTitre   académie and session
 * @param publicVise  who may register
 * @param feuille     the next date that matters, or null once closed
 * @param complements further dates, one sentence each
 * @param adresse     of its page
 * @param action      « M’inscrire », « Continuer mon brouillon », « Me prévenir », or null
 */
public record VueService(Badge badge, String titre, String sousTitre, String publicVise, FeuilleDeCalendrier feuille, List<String> complements,
        String adresse, Lien action) {}

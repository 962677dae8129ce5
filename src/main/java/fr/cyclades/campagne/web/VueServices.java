package fr.cyclades.campagne.web;

import fr.cyclades.habillage.Champ;
import java.util.List;

/**
 * The list of services, on the home page and on « Ouverture des services ».
 *
 * @param maintenant « lundi 23 novembre 2026, il est 14 h 32 (heure de Paris) »
 * @param filtre     what is shown, « Épreuves anticipées, académie de Clermont-Ferrand », or an empty string
 * @param vide       why nothing is open and what opens next, or an empty string (R142)
 * @param fermentAujourdhui one sentence for each service that closes today
 */
public record VueServices(String maintenant, Champ domaine, Champ entite, String filtre, String vide, List<String> fermentAujourdhui,
        VueRubrique ouverts, VueRubrique aVenir, VueRubrique fermes, VueAgenda agenda) {}

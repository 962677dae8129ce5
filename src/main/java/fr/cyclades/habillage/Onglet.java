package fr.cyclades.habillage;

/**
 * A line of the list of tabs (decision 19). Drawn by {@code onglets}.
 *
 * @param mention what its state says: « Complet », « 1 erreur », « À compléter », « À relire »
 * @param cible   where it leads: value of the button in a form, address of the link elsewhere
 */
public record Onglet(int numero, String nom, Ton ton, String mention, boolean courant, String cible) {}

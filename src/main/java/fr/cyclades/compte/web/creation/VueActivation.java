package fr.cyclades.compte.web.creation;

/**
 * The page of the link « Activer mon compte ».
 *
 * @param jeton  the secret of the link, in the address of the form
 * @param nom    whose account it is
 * @param limite « samedi 25 novembre 2023 à 14 h 00 »
 */
public record VueActivation(String jeton, String nom, String adresse, String limite) {}

package fr.cyclades.compte.mail;

import fr.cyclades.habillage.Lien;

/**
 * What a mail about an account says.
 *
 * @param salutation « Bonjour Nadia Benali, »
 * @param adresse    the address it speaks of
 * @param bouton     the one thing to do, with its absolute address, or null
 * @param quand      an instant: the end of a link, or when it happened; « samedi 25 novembre 2023 à 14 h 00 (heure de Paris) »
 */
public record VueLettre(String salutation, String adresse, Lien bouton, String quand) {}

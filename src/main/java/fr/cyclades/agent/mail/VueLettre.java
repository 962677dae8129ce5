package fr.cyclades.agent.mail;

import fr.cyclades.habillage.Lien;

/**
 * The mail by which an agent chooses a password.
 *
 * @param quand until when the link works
 */
public record VueLettre(String salutation, boolean nouveau, String service, Lien bouton, String quand) {}

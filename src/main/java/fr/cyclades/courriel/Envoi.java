package fr.cyclades.courriel;

/**
 * A finished mail to send.
 *
 * @param cle          what makes it unique, {@code inscription-enregistree/<uuid>/3}: sending twice with one key sends once
 * @param destinataire to whom
 * @param objet        subject, one line, French
 * @param html         whole HTML document; the text version is derived from it
 */
public record Envoi(String cle, Destinataire destinataire, String objet, String html) {}

package fr.cyclades.courriel;

/**
 * A finished mail to send.
 *
 * @param cle          what makes it unique, {@code inscription-enregistree/<uuid>/3}: sending twice with one key sends once
 * @param destinataire to whom
 * @param objet        subject, French; control characters and line ends become spaces, so that nothing slips into a header
 * @param html         whole HTML document; the text version is derived from it
 */
public record Envoi(String cle, Destinataire destinataire, String objet, String html) {

    public Envoi {
        objet = objet.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }
}

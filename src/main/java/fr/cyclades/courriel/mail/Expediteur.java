package fr.cyclades.courriel.mail;

import jakarta.mail.internet.InternetAddress;

/** Who writes: one stable address for all mails. */
public record Expediteur(InternetAddress adresse) {

    /** What stands after the at sign; also names our Message-IDs. */
    public String domaine() {
        var texte = adresse.getAddress();
        return texte.substring(texte.lastIndexOf('@') + 1);
    }
}

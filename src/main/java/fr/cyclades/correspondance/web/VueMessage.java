package fr.cyclades.correspondance.web;

import fr.cyclades.courriel.Message;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.TexteSuivi;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;

/**
 * A mail as its recipient finds it in the portal.
 *
 * @param date   « mardi 24 novembre 2026 à 20 h 31, heure de Paris »
 * @param statut whether it left
 * @param remise what became of it, one sentence
 */
public record VueMessage(String objet, String chemin, String date, Badge statut, String remise, TexteSuivi texte) {

    static VueMessage de(Message message) {
        return new VueMessage(message.objet(), "/messages/" + message.id(), date(message.ecrit()), statut(message), remise(message), TexteSuivi.de(message.texte()));
    }

    private static Badge statut(Message message) {
        if (message.remis().isPresent()) {
            return new Badge("Envoyé", Ton.OK);
        }
        return message.abandonne() ? new Badge("Non remis", Ton.KO) : new Badge("Envoi en cours", Ton.INFO);
    }

    private static String remise(Message message) {
        if (message.abandonne()) {
            return "Ce mail n’a pas pu être remis à votre adresse, malgré des essais pendant 48 heures. Vérifiez votre adresse dans « Modifier mon compte ».";
        }
        return message.remis().map(instant -> "Mail remis à votre messagerie le " + date(instant) + ".")
                .orElse("Ce mail n’est pas encore parti : nous réessayons jusqu’à ce que votre messagerie le prenne.");
    }

    private static String date(Instant instant) {
        return EnFrancais.dateEtHeure(instant, EnFrancais.PARIS) + ", heure de Paris";
    }
}

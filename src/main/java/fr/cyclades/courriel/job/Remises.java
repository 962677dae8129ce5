package fr.cyclades.courriel.job;

import fr.cyclades.courriel.CarnetDAdresses;
import fr.cyclades.courriel.CourrielRemis;
import fr.cyclades.courriel.db.JdbcMessages;
import fr.cyclades.courriel.db.MessageARemettre;
import fr.cyclades.courriel.mail.Facteur;
import fr.cyclades.courriel.mail.Pli;
import fr.cyclades.courriel.mail.Remise;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Horloge;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands one mail over: the address is looked up now, the mail server is spoken to outside any transaction, then the issue is
 * recorded in one. Killed in between, the same mail leaves again with the same Message-ID (decision 48).
 */
@Component
class Remises {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Remises.class);

    private final JdbcMessages messages;
    private final ObjectProvider<CarnetDAdresses> carnets;
    private final Facteur facteur;
    private final Horloge horloge;
    private final ApplicationEventPublisher evenements;
    private final TransactionTemplate transaction;

    Remises(JdbcMessages messages, ObjectProvider<CarnetDAdresses> carnets, Facteur facteur, Horloge horloge,
            ApplicationEventPublisher evenements, TransactionTemplate transaction) {
        this.messages = messages;
        this.carnets = carnets;
        this.facteur = facteur;
        this.horloge = horloge;
        this.evenements = evenements;
        this.transaction = transaction;
    }

    /** @return when to try again; empty when there is nothing left to do */
    Optional<Instant> tenter(UUID id) {
        return messages.aRemettre(id).flatMap(message -> {
            var adresse = adresse(message);
            var remise = adresse.map(a -> facteur.remettre(pli(message, a)))
                    .orElseGet(() -> new Remise.Echec("aucune adresse pour ce candidat"));
            return transaction.execute(_ -> noter(message, remise, adresse));
        });
    }

    private Optional<AdresseMail> adresse(MessageARemettre message) {
        return message.adresse().or(() -> message.candidat().flatMap(
                candidat -> carnets.orderedStream().flatMap(carnet -> carnet.adresse(candidat).stream()).findFirst()));
    }

    private static Pli pli(MessageARemettre message, AdresseMail adresse) {
        return new Pli(message.messageId(), adresse, message.objet(), message.texte(), message.html(), message.ecrit());
    }

    private Optional<Instant> noter(MessageARemettre message, Remise remise, Optional<AdresseMail> adresse) {
        var maintenant = horloge.maintenant();
        var rang = messages.noterEnvoi(message.id(), issue(remise), remise.reponse(), maintenant);
        return switch (remise) {
            case Remise.Remis _ -> {
                if (messages.remettre(message.id(), adresse.orElseThrow(), maintenant)) {
                    evenements.publishEvent(new CourrielRemis(message.id(), message.cle(), maintenant));
                }
                yield Optional.empty();
            }
            case Remise.Echec _ -> {
                var prochaine = Relances.prochaine(message.ecrit(), rang, maintenant);
                JOURNAL.warn("Mail {} not handed over, attempt {}, next {}", message.id(), rang, prochaine.orElse(null));
                yield prochaine.or(() -> abandonner(message.id(), maintenant));
            }
        };
    }

    private static String issue(Remise remise) {
        return switch (remise) {
            case Remise.Remis _ -> "remis";
            case Remise.Echec _ -> "echec";
        };
    }

    private Optional<Instant> abandonner(UUID message, Instant maintenant) {
        messages.abandonner(message, maintenant);
        JOURNAL.error("Mail {} given up: see courriel.envoi", message);
        return Optional.empty();
    }
}

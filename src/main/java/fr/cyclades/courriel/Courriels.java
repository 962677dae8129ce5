package fr.cyclades.courriel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox, and its mirror in the portal (R126: mails get lost in spam). */
public interface Courriels {

    /**
     * Records a mail in the caller's transaction; it leaves after commit, at least once, with a stable Message-ID (decision 48).
     * A second mail with the same key is ignored.
     */
    void envoyer(Envoi envoi);

    /** The mails addressed to one candidate, latest first, by pages; read in « Mes messages ». */
    List<Message> de(UUID candidat, int page, int taille);

    int nombre(UUID candidat);

    /** One mail of this candidate; empty when it is somebody else's. */
    Optional<Message> lire(UUID message, UUID candidat);
}

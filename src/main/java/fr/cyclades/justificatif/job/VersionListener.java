package fr.cyclades.justificatif.job;

import fr.cyclades.candidature.VersionEnregistree;
import fr.cyclades.justificatif.Demandes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what a version asks in the transaction that saves it: a click on the next page finds it. */
@Component
class VersionListener {

    private final Demandes demandes;

    VersionListener(Demandes demandes) {
        this.demandes = demandes;
    }

    @EventListener
    void on(VersionEnregistree evenement) {
        demandes.accorder(evenement.candidature());
    }
}

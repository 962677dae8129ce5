package fr.cyclades.amenagement.job;

import fr.cyclades.amenagement.Demandes;
import fr.cyclades.candidature.CandidatureAnnulee;
import fr.cyclades.candidature.CandidatureDesinscrite;
import fr.cyclades.candidature.CandidatureRetablie;
import fr.cyclades.candidature.VersionEnregistree;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what is asked in the transaction of the act that changes it: the next page finds it. */
@Component
class CandidatureListener {

    private final Demandes demandes;

    CandidatureListener(Demandes demandes) {
        this.demandes = demandes;
    }

    @EventListener
    void on(VersionEnregistree evenement) {
        demandes.accorder(evenement.candidature());
    }

    @EventListener
    void on(CandidatureDesinscrite evenement) {
        demandes.accorder(evenement.candidature());
    }

    @EventListener
    void on(CandidatureAnnulee evenement) {
        demandes.accorder(evenement.candidature());
    }

    @EventListener
    void on(CandidatureRetablie evenement) {
        demandes.accorder(evenement.candidature());
    }
}

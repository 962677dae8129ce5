package fr.cyclades.justificatif.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.candidature.VersionEnregistree;
import fr.cyclades.justificatif.Demandes;
import fr.cyclades.justificatif.PieceControlee;
import fr.cyclades.socle.Horloge;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what a version asks in the transaction that saves it: a click on the next page finds it. A new deadline has its reminders. */
@Component
class VersionListener {

    private final Demandes demandes;
    private final SchedulerClient taches;
    private final Horloge horloge;

    VersionListener(Demandes demandes, SchedulerClient taches, Horloge horloge) {
        this.demandes = demandes;
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(VersionEnregistree evenement) {
        demandes.accorder(evenement.candidature());
        rappeler(evenement.candidature());
    }

    @EventListener
    void on(PieceControlee evenement) {
        rappeler(evenement.candidature());
    }

    private void rappeler(UUID candidature) {
        taches.scheduleIfNotExists(RappelTask.A_PROGRAMMER.instance(candidature + "/" + horloge.maintenant().toEpochMilli()).build(), horloge.maintenant());
    }
}

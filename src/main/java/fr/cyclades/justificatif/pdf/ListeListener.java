package fr.cyclades.justificatif.pdf;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.candidature.VersionEnregistree;
import fr.cyclades.socle.Horloge;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Schedules the printing of the list in the transaction that saves the version. */
@Component
class ListeListener {

    private final SchedulerClient taches;
    private final Horloge horloge;

    ListeListener(SchedulerClient taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(VersionEnregistree evenement) {
        taches.scheduleIfNotExists(ListeTask.LISTE.instance(evenement.visee().toString()).build(), horloge.maintenant());
    }
}

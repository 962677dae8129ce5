package fr.cyclades.candidature.pdf;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.cyclades.candidature.RecapitulatifAttendu;
import fr.cyclades.candidature.VersionEnregistree;
import fr.cyclades.candidature.VersionVisee;
import fr.cyclades.socle.Horloge;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Schedules the printing of a version in the transaction that saves it, or that gives its pieces: both happen, or neither. */
@Component
class RecapitulatifListener {

    private final SchedulerClient taches;
    private final Horloge horloge;

    RecapitulatifListener(SchedulerClient taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(VersionEnregistree evenement) {
        programmer(RecapitulatifTask.RECAPITULATIF, evenement.visee());
    }

    @EventListener
    void on(RecapitulatifAttendu evenement) {
        programmer(RecapitulatifTask.RECAPITULATIF_ATTENDU, new VersionVisee(evenement.candidature(), evenement.version()));
    }

    private void programmer(TaskDescriptor<Void> nature, VersionVisee version) {
        taches.scheduleIfNotExists(nature.instance(version.toString()).build(), horloge.maintenant());
    }
}

package fr.cyclades.candidature.pdf;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.candidature.CandidatureEnregistree;
import fr.cyclades.candidature.CandidatureModifiee;
import fr.cyclades.candidature.VersionVisee;
import fr.cyclades.socle.Horloge;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Schedules the printing of a version in the transaction that saves it: both happen, or neither. */
@Component
class RecapitulatifListener {

    private final SchedulerClient taches;
    private final Horloge horloge;

    RecapitulatifListener(SchedulerClient taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(CandidatureEnregistree evenement) {
        programmer(new VersionVisee(evenement.candidature(), evenement.version()));
    }

    @EventListener
    void on(CandidatureModifiee evenement) {
        programmer(new VersionVisee(evenement.candidature(), evenement.version()));
    }

    private void programmer(VersionVisee version) {
        taches.scheduleIfNotExists(RecapitulatifTask.RECAPITULATIF.instance(version.toString()).build(), horloge.maintenant());
    }
}

package fr.cyclades.justificatif.pdf;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.candidature.CandidatureEnregistree;
import fr.cyclades.candidature.CandidatureModifiee;
import fr.cyclades.candidature.VersionVisee;
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
    void on(CandidatureEnregistree evenement) {
        programmer(new VersionVisee(evenement.candidature(), evenement.version()));
    }

    @EventListener
    void on(CandidatureModifiee evenement) {
        programmer(new VersionVisee(evenement.candidature(), evenement.version()));
    }

    private void programmer(VersionVisee version) {
        taches.scheduleIfNotExists(ListeTask.LISTE.instance(version.toString()).build(), horloge.maintenant());
    }
}

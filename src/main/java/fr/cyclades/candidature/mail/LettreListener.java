package fr.cyclades.candidature.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.cyclades.candidature.CandidatureAnnulee;
import fr.cyclades.candidature.CandidatureDesinscrite;
import fr.cyclades.candidature.CandidatureEnregistree;
import fr.cyclades.candidature.CandidatureModifiee;
import fr.cyclades.candidature.CandidatureRetablie;
import fr.cyclades.candidature.CandidatureValidee;
import fr.cyclades.candidature.VersionVisee;
import fr.cyclades.socle.Horloge;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Schedules each mail in the transaction of the act that it tells: nothing is written or sent there. */
@Component
class LettreListener {

    private final SchedulerClient taches;
    private final Horloge horloge;

    LettreListener(SchedulerClient taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(CandidatureEnregistree evenement) {
        programmer(LettreTask.ENREGISTREE, new VersionVisee(evenement.candidature(), evenement.version()));
    }

    @EventListener
    void on(CandidatureModifiee evenement) {
        programmer(LettreTask.MODIFIEE, new VersionVisee(evenement.candidature(), evenement.version()));
    }

    /** A withdrawal is unique: it needs no version. */
    @EventListener
    void on(CandidatureDesinscrite evenement) {
        programmer(LettreTask.DESINSCRITE, new VersionVisee(evenement.candidature(), 0));
    }

    @EventListener
    void on(CandidatureValidee evenement) {
        programmer(LettreTask.VALIDEE, new VersionVisee(evenement.candidature(), evenement.version()));
    }

    @EventListener
    void on(CandidatureAnnulee evenement) {
        programmer(LettreTask.ANNULEE, new PassageVise(evenement.candidature(), evenement.passage()));
    }

    @EventListener
    void on(CandidatureRetablie evenement) {
        programmer(LettreTask.RETABLIE, new PassageVise(evenement.candidature(), evenement.passage()));
    }

    private void programmer(TaskDescriptor<Void> nature, Record objet) {
        taches.scheduleIfNotExists(nature.instance(objet.toString()).build(), horloge.maintenant());
    }
}

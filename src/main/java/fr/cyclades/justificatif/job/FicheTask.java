package fr.cyclades.justificatif.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.candidature.CandidatureAnnulee;
import fr.cyclades.candidature.CandidatureDesinscrite;
import fr.cyclades.candidature.CandidatureRetablie;
import fr.cyclades.candidature.VersionEnregistree;
import fr.cyclades.justificatif.controle.TenueDesFiches;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The deferred task {@code justificatif-fiche}: what agents search on follows each version and each change of state. */
@Configuration(proxyBeanMethods = false)
class FicheTask {

    private static final TaskDescriptor<Void> FICHE = TaskDescriptor.of("justificatif-fiche");

    private final SchedulerClient taches;
    private final Horloge horloge;

    FicheTask(SchedulerClient taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(VersionEnregistree evenement) {
        programmer(evenement.candidature(), "v" + evenement.version());
    }

    @EventListener
    void on(CandidatureDesinscrite evenement) {
        programmer(evenement.candidature(), "fin");
    }

    @EventListener
    void on(CandidatureAnnulee evenement) {
        programmer(evenement.candidature(), "p" + evenement.passage());
    }

    @EventListener
    void on(CandidatureRetablie evenement) {
        programmer(evenement.candidature(), "p" + evenement.passage());
    }

    private void programmer(UUID candidature, String occasion) {
        taches.scheduleIfNotExists(FICHE.instance(candidature + "/" + occasion).build(), horloge.maintenant());
    }

    @Bean
    static Task<Void> tenirLaFiche(TenueDesFiches fiches) {
        return Tasks.oneTime(FICHE).onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .execute((tache, _) -> fiches.tenir(UUID.fromString(tache.getId().split("/")[0])));
    }
}

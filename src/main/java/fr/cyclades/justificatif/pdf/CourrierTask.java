package fr.cyclades.justificatif.pdf;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.candidature.CandidatureAnnulee;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The deferred task {@code lettre-de-decision}: the letter joins « Mes documents » after the decision. */
@Configuration(proxyBeanMethods = false)
class CourrierTask {

    private static final TaskDescriptor<Void> LETTRE = TaskDescriptor.of("lettre-de-decision");

    private final SchedulerClient taches;
    private final Horloge horloge;

    CourrierTask(SchedulerClient taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(CandidatureAnnulee evenement) {
        taches.scheduleIfNotExists(LETTRE.instance(evenement.candidature() + "/" + evenement.passage()).build(), horloge.maintenant());
    }

    @Bean
    static Task<Void> lettreDeDecision(Courriers courriers) {
        return Tasks.oneTime(LETTRE).onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((tache, _) -> {
            var parties = tache.getId().split("/");
            courriers.publierLaDecision(UUID.fromString(parties[0]), Long.parseLong(parties[1]));
        });
    }
}

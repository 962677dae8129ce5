package fr.cyclades.justificatif.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.inspection.InspectionTerminee;
import fr.cyclades.justificatif.SuitesDInspection;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Schedules what follows an inspection in the transaction that ends it. */
@Component
class InspectionListener {

    private static final TaskDescriptor<Void> SUITES = TaskDescriptor.of("suites-d-inspection");

    private final SchedulerClient taches;
    private final Horloge horloge;

    InspectionListener(SchedulerClient taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(InspectionTerminee evenement) {
        taches.scheduleIfNotExists(SUITES.instance(evenement.fichier().toString()).build(), horloge.maintenant());
    }

    /** The deferred task {@code suites-d-inspection}, one instance a file. */
    @Configuration(proxyBeanMethods = false)
    static class Taches {

        @Bean
        Task<Void> suitesDInspectionTask(SuitesDInspection suites) {
            return Tasks.oneTime(SUITES).onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((tache, _) -> {
                var fichier = UUID.fromString(tache.getId());
                suites.tirer(fichier, suites.codes(fichier));
            });
        }
    }
}

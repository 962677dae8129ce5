package fr.cyclades.justificatif.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.justificatif.controle.fin.FinDeDepot;
import fr.cyclades.justificatif.controle.fin.ProgrammeDesLots;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deferred task {@code justificatif-lot}: line after line until none is left; taken up where it stopped. */
@Configuration(proxyBeanMethods = false)
class LotTask {

    private static final TaskDescriptor<Void> LOT = TaskDescriptor.of("justificatif-lot");

    @Bean
    ProgrammeDesLots programmeDesLots(SchedulerClient taches, Horloge horloge) {
        return lot -> taches.scheduleIfNotExists(LOT.instance(lot.toString()).build(), horloge.maintenant());
    }

    @Bean
    Task<Void> lotDeDecisions(FinDeDepot finDeDepot) {
        return Tasks.oneTime(LOT).onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((tache, _) -> {
            var lot = UUID.fromString(tache.getId());
            while (finDeDepot.avancer(lot)) {
                Thread.onSpinWait();
            }
        });
    }
}

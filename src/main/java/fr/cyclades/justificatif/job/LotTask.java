package fr.cyclades.justificatif.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.justificatif.controle.lot.ProgrammeDesLots;
import fr.cyclades.justificatif.controle.lot.TravauxParLot;
import fr.cyclades.justificatif.controle.lot.TravauxParLot.Pas;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The deferred task {@code justificatif-lot}: candidature after candidature until none is left, by slices, so that a lot of thousands lets the
 * mails and documents of the others pass; taken up where it stopped.
 */
@Configuration(proxyBeanMethods = false)
class LotTask {

    private static final TaskDescriptor<Void> LOT = TaskDescriptor.of("justificatif-lot");
    private static final int TRANCHE = 100;
    private static final Duration APRES_UN_ECHEC = Duration.ofSeconds(5);

    @Bean
    ProgrammeDesLots programmeDesLots(SchedulerClient taches, Horloge horloge) {
        return lot -> taches.scheduleIfNotExists(LOT.instance(lot.toString()).build(), horloge.maintenant());
    }

    @Bean
    Task<Void> travauxDesLots(TravauxParLot travaux, Horloge horloge) {
        return Tasks.custom(LOT).onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((tache, _) ->
                switch (avancer(travaux, UUID.fromString(tache.getId()))) {
                    case FINI -> new CompletionHandler.OnCompleteRemove<>();
                    case FAIT -> (fin, operations) -> operations.reschedule(fin, horloge.maintenant());
                    case ECHEC -> (fin, operations) -> operations.reschedule(fin, horloge.maintenant().plus(APRES_UN_ECHEC));
                });
    }

    private static Pas avancer(TravauxParLot travaux, UUID lot) {
        var pas = Pas.FAIT;
        for (int i = 0; i < TRANCHE && pas == Pas.FAIT; i++) {
            pas = travaux.avancer(lot);
        }
        return pas;
    }
}

package fr.cyclades.courriel.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deferred task {@code courriel}, one instance a mail, named by the identifier of the mail. */
@Configuration(proxyBeanMethods = false)
class RemiseTask {

    static final TaskDescriptor<Void> COURRIEL = TaskDescriptor.of("courriel");

    @Bean
    Task<Void> courriel(Remises remises) {
        return Tasks.custom(COURRIEL)
                .onFailure(new OnFailureRetryLater<>(Duration.ofSeconds(30)))
                .execute((tache, _) -> remises.tenter(UUID.fromString(tache.getId()))
                        .map(RemiseTask::plusTard)
                        .orElseGet(OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> plusTard(Instant quand) {
        return (fin, operations) -> operations.reschedule(fin, quand);
    }
}

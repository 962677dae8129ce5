package fr.cyclades.justificatif.job;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.campagne.Rappel;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deferred tasks of the reminders: one instance a candidature, a deadline and a moment; to schedule them, a candidature and the instant of the act. */
@Configuration(proxyBeanMethods = false)
class RappelTask {

    static final TaskDescriptor<Void> RAPPEL = TaskDescriptor.of("rappel-des-pieces");
    static final TaskDescriptor<Void> A_PROGRAMMER = TaskDescriptor.of("rappel-des-pieces-a-programmer");

    @Bean
    Task<Void> rappelDesPieces(Rappels rappels) {
        return Tasks.oneTime(RAPPEL).onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((tache, _) -> {
            var parties = tache.getId().split("/");
            rappels.rappeler(UUID.fromString(parties[0]), Long.parseLong(parties[1]), Rappel.valueOf(parties[2]));
        });
    }

    @Bean
    Task<Void> rappelDesPiecesAProgrammer(Rappels rappels) {
        return Tasks.oneTime(A_PROGRAMMER).onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((tache, _) -> {
            var parties = tache.getId().split("/");
            rappels.programmer(UUID.fromString(parties[0]), Instant.ofEpochMilli(Long.parseLong(parties[1])));
        });
    }
}

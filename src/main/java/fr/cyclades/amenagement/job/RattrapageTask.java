package fr.cyclades.amenagement.job;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task {@code amenagement-rattrapage}, at each start: it finds nothing to do once all was looked at. */
@Configuration(value = "tacheDuRattrapageDesAmenagements", proxyBeanMethods = false)
class RattrapageTask {

    private static final TaskDescriptor<Void> RATTRAPAGE = TaskDescriptor.of("amenagement-rattrapage");

    @Bean
    Task<Void> rattraperLesAmenagements(Rattrapage rattrapage) {
        return Tasks.custom(RATTRAPAGE).scheduleOnStartup("tous", null, (Function<Instant, Instant>) maintenant -> maintenant)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((_, _) -> {
                    while (rattrapage.avancer()) {
                        Thread.onSpinWait();
                    }
                    return (_, operations) -> operations.remove();
                });
    }
}

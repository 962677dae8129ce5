package fr.cyclades.candidature.pdf;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.candidature.VersionVisee;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deferred task {@code recapitulatif}, one instance a version: tried again until the document is printed. */
@Configuration(proxyBeanMethods = false)
class RecapitulatifTask {

    static final TaskDescriptor<Void> RECAPITULATIF = TaskDescriptor.of("recapitulatif");

    @Bean
    Task<Void> recapitulatif(Recapitulatifs recapitulatifs) {
        return Tasks.oneTime(RECAPITULATIF)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .execute((tache, _) -> recapitulatifs.imprimer(VersionVisee.lire(tache.getId())));
    }
}

package fr.cyclades.demonstration.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.demonstration.PiecesInventees;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The deferred task {@code demonstration-pieces}, one instance per person: asked for once the site answers, so that the start does not wait;
 * {@code cyclades.demonstration-pieces=false} leaves the pieces alone.
 */
@Configuration(value = "tachesDesPiecesInventees", proxyBeanMethods = false)
@ConditionalOnBooleanProperty("cyclades.demonstration")
class PiecesTask {

    private static final TaskDescriptor<Void> PIECES = TaskDescriptor.of("demonstration-pieces");
    private static final int ESSAIS = 40;

    @Bean
    Task<Void> piecesInventeesDUnePersonne(PiecesInventees pieces) {
        return Tasks.oneTime(PIECES).onFailure(new MaxRetriesFailureHandler<>(ESSAIS, new OnFailureRetryLater<>(Duration.ofSeconds(3))))
                .execute((tache, _) -> pieces.faire(tache.getId()));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "cyclades.demonstration-pieces", matchIfMissing = true)
    ApplicationListener<ApplicationReadyEvent> piecesInventeesApresLeDemarrage(PiecesInventees pieces, SchedulerClient taches, Horloge horloge) {
        return _ -> pieces.restants().forEach(personne -> taches.scheduleIfNotExists(PIECES.instance(personne).build(), horloge.maintenant()));
    }
}

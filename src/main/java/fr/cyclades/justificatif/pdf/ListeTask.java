package fr.cyclades.justificatif.pdf;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.candidature.VersionVisee;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deferred task {@code liste-des-pieces}, one instance a version: tried again until the document is printed. */
@Configuration(proxyBeanMethods = false)
class ListeTask {

    static final TaskDescriptor<Void> LISTE = TaskDescriptor.of("liste-des-pieces");

    @Bean
    Task<Void> listeDesPieces(Listes listes) {
        return Tasks.oneTime(LISTE)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .execute((tache, _) -> listes.imprimer(VersionVisee.lire(tache.getId())));
    }
}

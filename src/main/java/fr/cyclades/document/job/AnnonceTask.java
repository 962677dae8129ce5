package fr.cyclades.document.job;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.document.mail.Annonce;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The deferred task {@code documents-disponibles}, one instance a document. The first one due names all the documents of the same
 * version in one mail, and the others find nothing left to say; a document printed late gets a mail of its own (R65).
 */
@Configuration(proxyBeanMethods = false)
class AnnonceTask {

    static final TaskDescriptor<Void> DISPONIBLES = TaskDescriptor.of("documents-disponibles");

    @Bean
    Task<Void> documentsDisponibles(Annonce annonce) {
        return Tasks.oneTime(DISPONIBLES)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .execute((tache, _) -> annonce.annoncer(UUID.fromString(tache.getId())));
    }
}

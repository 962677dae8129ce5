package fr.cyclades.candidature.pdf;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.candidature.VersionVisee;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The deferred tasks {@code recapitulatif} (after « Enregistrer ») and {@code recapitulatif-attendu} (after « J’ai fourni toutes mes
 * pièces »), one instance a version: tried again until the document is printed. Two, because the second may come while the first runs.
 */
@Configuration(proxyBeanMethods = false)
class RecapitulatifTask {

    static final TaskDescriptor<Void> RECAPITULATIF = TaskDescriptor.of("recapitulatif");
    static final TaskDescriptor<Void> RECAPITULATIF_ATTENDU = TaskDescriptor.of("recapitulatif-attendu");

    @Bean
    Task<Void> recapitulatif(Impressions impressions) {
        return tache(RECAPITULATIF, impressions::imprimer);
    }

    @Bean
    Task<Void> recapitulatifAttendu(Impressions impressions) {
        return tache(RECAPITULATIF_ATTENDU, impressions::imprimerSansAttendre);
    }

    private static Task<Void> tache(TaskDescriptor<Void> nature, Consumer<VersionVisee> imprimer) {
        return Tasks.oneTime(nature)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .execute((tache, _) -> imprimer.accept(VersionVisee.lire(tache.getId())));
    }
}

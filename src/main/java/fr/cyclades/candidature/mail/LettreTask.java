package fr.cyclades.candidature.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.candidature.VersionVisee;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One deferred task a kind of mail, one instance a version: tried again until the mail is in the outbox. */
@Configuration(proxyBeanMethods = false)
class LettreTask {

    static final TaskDescriptor<Void> ENREGISTREE = TaskDescriptor.of("mail-inscription-enregistree");
    static final TaskDescriptor<Void> MODIFIEE = TaskDescriptor.of("mail-inscription-modifiee");
    static final TaskDescriptor<Void> DESINSCRITE = TaskDescriptor.of("mail-desinscription");

    @Bean
    Task<Void> mailInscriptionEnregistree(LettresDeCandidature lettres) {
        return tache(ENREGISTREE, lettres::enregistree);
    }

    @Bean
    Task<Void> mailInscriptionModifiee(LettresDeCandidature lettres) {
        return tache(MODIFIEE, lettres::modifiee);
    }

    @Bean
    Task<Void> mailDesinscription(LettresDeCandidature lettres) {
        return tache(DESINSCRITE, lettres::desinscrite);
    }

    private static Task<Void> tache(TaskDescriptor<Void> nature, Consumer<VersionVisee> ecrire) {
        return Tasks.oneTime(nature)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .execute((tache, _) -> ecrire.accept(VersionVisee.lire(tache.getId())));
    }
}

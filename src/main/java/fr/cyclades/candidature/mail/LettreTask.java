package fr.cyclades.candidature.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.candidature.VersionVisee;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One deferred task a kind of mail, one instance a version or a change of state: tried again until the mail is in the outbox. */
@Configuration(proxyBeanMethods = false)
class LettreTask {

    static final TaskDescriptor<Void> ENREGISTREE = TaskDescriptor.of("mail-inscription-enregistree");
    static final TaskDescriptor<Void> MODIFIEE = TaskDescriptor.of("mail-inscription-modifiee");
    static final TaskDescriptor<Void> DESINSCRITE = TaskDescriptor.of("mail-desinscription");
    static final TaskDescriptor<Void> VALIDEE = TaskDescriptor.of("mail-dossier-valide");
    static final TaskDescriptor<Void> ANNULEE = TaskDescriptor.of("mail-decision-du-service");
    static final TaskDescriptor<Void> RETABLIE = TaskDescriptor.of("mail-inscription-retablie");

    @Bean
    Task<Void> mailInscriptionEnregistree(LettresDeCandidature lettres) {
        return tache(ENREGISTREE, VersionVisee::lire, lettres::enregistree);
    }

    @Bean
    Task<Void> mailInscriptionModifiee(LettresDeCandidature lettres) {
        return tache(MODIFIEE, VersionVisee::lire, lettres::modifiee);
    }

    @Bean
    Task<Void> mailDesinscription(LettresDeCandidature lettres) {
        return tache(DESINSCRITE, VersionVisee::lire, lettres::desinscrite);
    }

    @Bean
    Task<Void> mailDossierValide(LettresDuService lettres) {
        return tache(VALIDEE, VersionVisee::lire, lettres::validee);
    }

    @Bean
    Task<Void> mailDecisionDuService(LettresDuService lettres) {
        return tache(ANNULEE, PassageVise::lire, lettres::annulee);
    }

    @Bean
    Task<Void> mailInscriptionRetablie(LettresDuService lettres) {
        return tache(RETABLIE, PassageVise::lire, lettres::retablie);
    }

    private static <T> Task<Void> tache(TaskDescriptor<Void> nature, Function<String, T> lire, Consumer<T> ecrire) {
        return Tasks.oneTime(nature)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .execute((tache, _) -> ecrire.accept(lire.apply(tache.getId())));
    }
}

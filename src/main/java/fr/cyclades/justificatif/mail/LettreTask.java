package fr.cyclades.justificatif.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deferred mails about the pieces: tried again until they are in the outbox. */
@Configuration(value = "tachesDesLettresDePieces", proxyBeanMethods = false)
class LettreTask {

    static final TaskDescriptor<Void> DECISIONS = TaskDescriptor.of("mail-pieces-controlees");
    static final TaskDescriptor<Void> FOURNIES = TaskDescriptor.of("mail-pieces-fournies");
    static final TaskDescriptor<Void> REJET = TaskDescriptor.of("mail-fichier-rejete");
    static final TaskDescriptor<Void> DEPOT_DU_SERVICE = TaskDescriptor.of("mail-depot-du-service");

    @Bean
    Task<Void> mailPiecesControlees(LettresDesPieces lettres) {
        return tache(DECISIONS, cle -> lettres.decisions(candidature(cle)));
    }

    @Bean
    Task<Void> mailPiecesFournies(LettresDesPieces lettres) {
        return tache(FOURNIES, cle -> lettres.fournies(candidature(cle), cle.substring(cle.indexOf('/') + 1)));
    }

    @Bean
    Task<Void> mailFichierRejete(LettresDesPieces lettres) {
        return tache(REJET, cle -> lettres.rejet(candidature(cle), UUID.fromString(cle.split("/")[1]), UUID.fromString(cle.split("/")[2])));
    }

    @Bean
    Task<Void> mailDepotDuService(LettresDesPieces lettres) {
        return tache(DEPOT_DU_SERVICE, cle -> lettres.depotDuService(candidature(cle), UUID.fromString(cle.split("/")[1])));
    }

    private static UUID candidature(String cle) {
        return UUID.fromString(cle.substring(0, cle.indexOf('/')));
    }

    private static Task<Void> tache(TaskDescriptor<Void> nature, Consumer<String> ecrire) {
        return Tasks.oneTime(nature)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .execute((tache, _) -> ecrire.accept(tache.getId()));
    }
}

package fr.cyclades.inspection.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.inspection.atelier.InspectionProperties;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** The queue: one task per file, written in the transaction of the one who asks, in a table of its own with threads of its own. */
@Component
class FileDAttente implements DisposableBean {

    private static final String TABLE = "inspection.tache";
    private static final TaskDescriptor<Void> INSPECTION = TaskDescriptor.of("inspection");

    private final Scheduler ordonnanceur;
    private final SchedulerClient taches;

    FileDAttente(DataSource base, Tentatives tentatives, Horloge horloge, InspectionProperties reglages,
            @Value("${cyclades.taches.intervalle:500ms}") Duration intervalle) {
        var tache = Tasks.custom(INSPECTION)
                .onFailure(new OnFailureRetryLater<>(Duration.ofSeconds(30)))
                .execute((demande, _) -> tentatives.tenter(UUID.fromString(demande.getId()))
                        .map(FileDAttente::plusTard)
                        .orElseGet(OnCompleteRemove::new));
        this.taches = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(base), tache).tableName(TABLE).build();
        this.ordonnanceur = new Constructeur(base, tache, horloge, intervalle)
                .tableName(TABLE)
                .threads(reglages.ouvriers())
                .pollingInterval(intervalle)
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .alwaysPersistTimestampInUTC()
                .build();
    }

    void ajouter(UUID fichier, Instant quand) {
        taches.scheduleIfNotExists(INSPECTION.instance(fichier.toString()).build(), quand);
    }

    @EventListener(ApplicationReadyEvent.class)
    void demarrer() {
        ordonnanceur.start();
    }

    @Override
    public void destroy() {
        ordonnanceur.stop();
    }

    private static CompletionHandler<Void> plusTard(Instant quand) {
        return (fin, operations) -> operations.reschedule(fin, quand);
    }

    /** On our clock; but looking for due tasks goes by real time, so that a clock that stands still does not stop it. */
    private static final class Constructeur extends SchedulerBuilder {

        private final Duration intervalle;

        Constructeur(DataSource base, Task<?> tache, Horloge horloge, Duration intervalle) {
            super(base, List.of(tache));
            this.clock = horloge::maintenant;
            this.intervalle = intervalle;
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(intervalle);
        }
    }
}

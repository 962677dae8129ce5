package fr.cyclades;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Deferred work: tasks are rows of {@code public.scheduled_tasks}, written by {@link SchedulerClient} in the transaction of the
 * act that needs them, and run by one node at a time, again and again until they succeed; those of a killed node are taken up
 * again within half a minute. Modules declare {@code Task} beans.
 */
@Configuration(proxyBeanMethods = false)
class TachesConfiguration {

    private final ArrayList<Scheduler> aDemarrer = new ArrayList<>();

    @Bean
    SchedulerClient taches(DataSource base) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(base)).build();
    }

    @Bean(destroyMethod = "stop")
    Scheduler ordonnanceur(
            DataSource base, List<Task<?>> taches, Horloge horloge, @Value("${cyclades.taches.intervalle:500ms}") Duration intervalle) {
        var ordonnanceur = constructeur(base, taches, horloge, intervalle)
                .threads(2)
                .pollingInterval(intervalle)
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .alwaysPersistTimestampInUTC()
                .startTasks(periodiques(taches))
                .build();
        aDemarrer.add(ordonnanceur);
        return ordonnanceur;
    }

    @EventListener(ApplicationReadyEvent.class)
    void demarrer() {
        aDemarrer.forEach(Scheduler::start);
    }

    private static SchedulerBuilder constructeur(
            DataSource base, List<Task<?>> taches, Horloge horloge, Duration intervalle) {
        var uniques = taches.stream().filter(t -> !(t instanceof OnStartup)).toList();
        return new SchedulerBuilder(base, new ArrayList<>(uniques)) {
            {
                this.clock = horloge::maintenant;
            }

            /** Looking for due tasks goes by real time: a clock that stands still, in a test, must not stop it. */
            @Override
            protected Waiter buildWaiter() {
                return new Waiter(intervalle);
            }
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T extends Task<?> & OnStartup> List<T> periodiques(List<Task<?>> taches) {
        return (List) taches.stream().filter(OnStartup.class::isInstance).toList();
    }
}

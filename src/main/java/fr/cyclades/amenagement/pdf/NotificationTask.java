package fr.cyclades.amenagement.pdf;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.cyclades.amenagement.DecisionNotee;
import fr.cyclades.amenagement.DecisionRetiree;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The deferred task {@code notification-d-amenagement}: the document joins « Mes documents » after the decision, which schedules it in its transaction. */
@Configuration(value = "tacheDesNotificationsDAmenagement", proxyBeanMethods = false)
class NotificationTask {

    private static final TaskDescriptor<Void> NOTIFICATION = TaskDescriptor.of("notification-d-amenagement");
    private static final String RETRAIT = "retrait";

    private final SchedulerClient taches;
    private final Horloge horloge;

    NotificationTask(SchedulerClient taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(DecisionNotee evenement) {
        programmer(evenement.candidature() + "/" + evenement.note() + "/decision");
    }

    @EventListener
    void on(DecisionRetiree evenement) {
        programmer(evenement.candidature() + "/" + evenement.note() + "/" + RETRAIT);
    }

    private void programmer(String instance) {
        taches.scheduleIfNotExists(NOTIFICATION.instance(instance).build(), horloge.maintenant());
    }

    @Bean
    static Task<Void> notificationDAmenagement(Notifications notifications) {
        return Tasks.oneTime(NOTIFICATION).onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((tache, _) -> {
            var parties = tache.getId().split("/");
            notifications.publier(UUID.fromString(parties[0]), UUID.fromString(parties[1]), parties[2].equals(RETRAIT));
        });
    }
}

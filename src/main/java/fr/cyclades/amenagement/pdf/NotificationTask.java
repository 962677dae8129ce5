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
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The deferred task {@code notification-d-amenagement}: the document joins « Mes documents » after the decision, which schedules it in its transaction. */
@Configuration(value = "tacheDesNotificationsDAmenagement", proxyBeanMethods = false)
class NotificationTask {

    private static final TaskDescriptor<Void> NOTIFICATION = TaskDescriptor.of("notification-d-amenagement");
    private static final TaskDescriptor<Void> RATTRAPAGE = TaskDescriptor.of("notifications-d-amenagement-rattrapage");
    private static final String DECISION = "/decision";
    private static final String RETRAIT = "retrait";

    private final SchedulerClient taches;
    private final Horloge horloge;

    NotificationTask(SchedulerClient taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(DecisionNotee evenement) {
        programmer(evenement.candidature() + "/" + evenement.note() + DECISION);
    }

    @EventListener
    void on(DecisionRetiree evenement) {
        programmer(evenement.candidature() + "/" + evenement.note() + "/" + RETRAIT);
    }

    private void programmer(String instance) {
        taches.scheduleIfNotExists(NOTIFICATION.instance(instance).build(), horloge.maintenant());
    }

    /** At each start: the decisions noted before there were documents get their own task, once. */
    @Bean
    static Task<Void> rattraperLesNotifications(Notifications notifications, Horloge horloge) {
        return Tasks.custom(RATTRAPAGE).scheduleOnStartup("toutes", null, (Function<Instant, Instant>) maintenant -> maintenant)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((_, contexte) -> {
                    rattraper(notifications, contexte.getSchedulerClient(), horloge.maintenant());
                    return (_, operations) -> operations.remove();
                });
    }

    static void rattraper(Notifications notifications, SchedulerClient taches, Instant maintenant) {
        notifications.manquantes().forEach(note ->
                taches.scheduleIfNotExists(NOTIFICATION.instance(note.candidature() + "/" + note.id() + DECISION).build(), maintenant));
    }

    @Bean
    static Task<Void> notificationDAmenagement(Notifications notifications) {
        return Tasks.oneTime(NOTIFICATION).onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10))).execute((tache, _) -> {
            var parties = tache.getId().split("/");
            notifications.publier(UUID.fromString(parties[0]), UUID.fromString(parties[1]), parties[2].equals(RETRAIT));
        });
    }
}

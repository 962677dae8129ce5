package fr.cyclades.stockage.job;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.cyclades.stockage.Inventaires;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night at 3:20 in Paris, when nobody deposits. */
@Configuration(proxyBeanMethods = false)
class InventaireTask {

    private static final String NOM = "stockage-inventaire";
    static final TaskInstanceId SEULE = TaskInstanceId.of(NOM, RecurringTask.INSTANCE);

    @Bean
    Task<Void> inventaireDuStockage(Inventaires inventaires) {
        return Tasks.recurring(NOM, Schedules.daily(ZoneId.of("Europe/Paris"), LocalTime.of(3, 20)))
                .execute((_, _) -> inventaires.dresser());
    }
}

package fr.cyclades.correspondance.job;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.cyclades.correspondance.mail.AnnonceDOuverture;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute: an opening may be put forward or back by the service, so nothing is scheduled at its hour. */
@Configuration(proxyBeanMethods = false)
class OuverturesTask {

    @Bean
    Task<?> ouverturesAttendues(AnnonceDOuverture annonce) {
        return Tasks.recurring("ouvertures-attendues", FixedDelay.ofMinutes(1)).execute((_, _) -> annonce.annoncer());
    }
}

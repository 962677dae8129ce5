package fr.cyclades.agent.job;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.cyclades.agent.SessionsDesAgents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every ten minutes: erases the sessions that are over. */
@Configuration(proxyBeanMethods = false)
class MenageDesAgentsTask {

    @Bean
    Task<?> menageDesAgents(SessionsDesAgents sessions) {
        return Tasks.recurring("agent-menage", FixedDelay.ofMinutes(10)).execute((instance, contexte) -> sessions.effacerLesFinies());
    }
}

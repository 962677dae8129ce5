package fr.cyclades.agent.job;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.cyclades.agent.SecondsFacteurs;
import fr.cyclades.agent.SessionsDesAgents;
import fr.cyclades.socle.Horloge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every ten minutes: erases the sessions that are over, and the sign-ins that waited too long for their code. */
@Configuration(proxyBeanMethods = false)
class MenageDesAgentsTask {

    @Bean
    Task<?> menageDesAgents(SessionsDesAgents sessions, SecondsFacteurs facteurs, Horloge horloge) {
        return Tasks.recurring("agent-menage", FixedDelay.ofMinutes(10)).execute((_, _) -> {
            sessions.effacerLesFinies();
            facteurs.effacerLesAttentes(horloge.maintenant());
        });
    }
}

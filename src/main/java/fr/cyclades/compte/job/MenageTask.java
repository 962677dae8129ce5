package fr.cyclades.compte.job;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.cyclades.compte.Activations;
import fr.cyclades.compte.Essais;
import fr.cyclades.compte.Liens;
import fr.cyclades.compte.Saisies;
import fr.cyclades.compte.Sessions;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every ten minutes: erases the accounts not activated in time, and what is finished. */
@Configuration(proxyBeanMethods = false)
class MenageTask {

    private static final Duration MEMOIRE_DES_LIENS = Duration.ofDays(30);

    @Bean
    Task<?> menageDesComptes(Activations activations, Sessions sessions, Saisies saisies, Liens liens, Essais essais, Horloge horloge) {
        return Tasks.recurring("compte-menage", FixedDelay.ofMinutes(10)).execute((instance, contexte) -> {
            activations.effacerLesPerimes();
            sessions.effacerLesFinies();
            saisies.effacerLesPerimees();
            essais.effacerLesAnciens(horloge.maintenant());
            liens.effacer(horloge.maintenant().minus(MEMOIRE_DES_LIENS));
        });
    }
}

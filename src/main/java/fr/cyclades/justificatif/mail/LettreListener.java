package fr.cyclades.justificatif.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.justificatif.FichierRejete;
import fr.cyclades.justificatif.PieceControlee;
import fr.cyclades.justificatif.PieceDeposeeParLeService;
import fr.cyclades.justificatif.PiecesFournies;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Schedules the mails in the transaction of the act. Decisions wait a little: those made in a row go in one mail. */
@Component
class LettreListener {

    private final SchedulerClient taches;
    private final Horloge horloge;
    private final Duration attente;

    LettreListener(SchedulerClient taches, Horloge horloge, @Value("${cyclades.justificatif.delai-du-mail:2m}") Duration attente) {
        this.taches = taches;
        this.horloge = horloge;
        this.attente = attente;
    }

    /** One task a decision and a day of it: whichever runs first tells all, the others find nothing to tell. */
    @EventListener
    void on(PieceControlee evenement) {
        var maintenant = horloge.maintenant();
        taches.scheduleIfNotExists(LettreTask.DECISIONS.instance(evenement.candidature() + "/" + evenement.controle() + "/" + maintenant.toEpochMilli()).build(),
                maintenant.plus(attente));
    }

    @EventListener
    void on(FichierRejete evenement) {
        taches.scheduleIfNotExists(LettreTask.REJET.instance(evenement.candidature() + "/" + evenement.piece() + "/" + evenement.fichier()).build(),
                horloge.maintenant());
    }

    @EventListener
    void on(PieceDeposeeParLeService evenement) {
        taches.scheduleIfNotExists(LettreTask.DEPOT_DU_SERVICE.instance(evenement.candidature() + "/" + evenement.fichier()).build(), horloge.maintenant());
    }

    @EventListener
    void on(PiecesFournies evenement) {
        taches.scheduleIfNotExists(LettreTask.FOURNIES.instance(evenement.candidature() + "/" + evenement.demande() + "-" + horloge.maintenant().toEpochMilli()).build(),
                horloge.maintenant());
    }
}

package fr.cyclades.amenagement.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.amenagement.DemandeModifiee;
import fr.cyclades.amenagement.Demandes;
import fr.cyclades.amenagement.Demarche;
import fr.cyclades.amenagement.mail.LettreDeRappel;
import fr.cyclades.campagne.Rappel;
import fr.cyclades.candidature.Situations;
import fr.cyclades.socle.Horloge;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the candidate of the dossier to send, seven and two days before the date of the académie and the last evening: judged at the moment itself. */
@Component
class Rappels {

    private final Situations situations;
    private final Demandes demandes;
    private final LettreDeRappel lettre;
    private final SchedulerClient taches;
    private final Horloge horloge;

    Rappels(Situations situations, Demandes demandes, LettreDeRappel lettre, SchedulerClient taches, Horloge horloge) {
        this.situations = situations;
        this.demandes = demandes;
        this.lettre = lettre;
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(DemandeModifiee evenement) {
        sansDossier(evenement.candidature()).ifPresent(this::programmer);
    }

    private void programmer(Demarche demarche) {
        var limite = demarche.limite();
        Rappel.suivant(limite, horloge.maintenant()).ifPresent(rappel -> taches.scheduleIfNotExists(RappelTask.RAPPEL.instance(
                demarche.situation().candidature().id() + "/" + limite.limite().getEpochSecond() + "/" + rappel).build(), rappel.moment(limite)));
    }

    /** Nothing when the dossier was declared or the demande taken back meanwhile, or when the date moved: then the next one is scheduled anew. */
    @Transactional
    public void rappeler(UUID candidature, long limitePrevue, Rappel rappel) {
        sansDossier(candidature).ifPresent(demarche -> {
            if (demarche.limite().limite().getEpochSecond() == limitePrevue && demarche.estOuverte(horloge.maintenant())) {
                lettre.ecrire(demarche, rappel);
            }
            programmer(demarche);
        });
    }

    private Optional<Demarche> sansDossier(UUID candidature) {
        return situations.courante(candidature).flatMap(demandes::de).filter(Demarche::estSansDossier);
    }
}

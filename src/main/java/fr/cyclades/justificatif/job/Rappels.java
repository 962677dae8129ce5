package fr.cyclades.justificatif.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.campagne.Rappel;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.mail.LettresDesPieces;
import fr.cyclades.justificatif.pdf.Relances;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.Horloge;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the candidate, before the end of the deposit, of what is missing (decision 29): always judged at the moment itself. */
@Component
class Rappels {

    private final Liasses liasses;
    private final LettresDesPieces lettres;
    private final Relances relances;
    private final SchedulerClient taches;
    private final Horloge horloge;

    Rappels(Liasses liasses, LettresDesPieces lettres, Relances relances, SchedulerClient taches, Horloge horloge) {
        this.liasses = liasses;
        this.lettres = lettres;
        this.relances = relances;
        this.taches = taches;
        this.horloge = horloge;
    }

    /**
     * Schedules the next reminder of a candidature, if one is left before its deadline.
     *
     * @param depuis the act that asks for it: a reminder whose moment passed while this waited its turn is sent late, not never
     */
    @Transactional
    public void programmer(UUID candidature, Instant depuis) {
        liasses.courante(candidature).ifPresent(liasse -> limite(liasse).ifPresent(limite -> programmer(candidature, limite, depuis)));
    }

    private void programmer(UUID candidature, Echeance limite, Instant depuis) {
        Rappel.suivant(limite, depuis).ifPresent(rappel -> taches.scheduleIfNotExists(
                RappelTask.RAPPEL.instance(candidature + "/" + limite.limite().getEpochSecond() + "/" + rappel).build(), rappel.moment(limite)));
    }

    /** Nothing when the file was completed meanwhile, or when the deadline moved: then the next one is scheduled anew. */
    @Transactional
    public void rappeler(UUID candidature, long limitePrevue, Rappel rappel) {
        var liasse = liasses.courante(candidature).filter(l -> l.situation().candidature().estVivante());
        liasse.flatMap(Rappels::limite).ifPresent(limite -> {
            if (limite.limite().getEpochSecond() == limitePrevue && !limite.estPassee(horloge.maintenant())) {
                lettres.rappel(liasse.get(), rappel, limite.limite());
                relances.publier(liasse.get(), limitePrevue + "_" + rappel.name().toLowerCase(Locale.ROOT));
            }
            programmer(candidature, limite, horloge.maintenant());
        });
    }

    /** The deadline of what waits for the candidate. */
    private static Optional<Echeance> limite(Liasse liasse) {
        return Optional.of(liasse.situation().dossier()).flatMap(Dossier::limite);
    }
}

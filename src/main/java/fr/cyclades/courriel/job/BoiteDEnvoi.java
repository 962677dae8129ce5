package fr.cyclades.courriel.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.courriel.Message;
import fr.cyclades.courriel.db.JdbcMessages;
import fr.cyclades.courriel.mail.Expediteur;
import fr.cyclades.courriel.mail.TexteBrut;
import fr.cyclades.socle.Horloge;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class BoiteDEnvoi implements Courriels {

    private final JdbcMessages messages;
    private final SchedulerClient taches;
    private final Horloge horloge;
    private final Expediteur expediteur;

    BoiteDEnvoi(JdbcMessages messages, SchedulerClient taches, Horloge horloge, Expediteur expediteur) {
        this.messages = messages;
        this.taches = taches;
        this.horloge = horloge;
        this.expediteur = expediteur;
    }

    @Override
    @Transactional
    public void envoyer(Envoi envoi) {
        var id = UUID.randomUUID();
        var messageId = "<" + id + "@" + expediteur.domaine() + ">";
        var maintenant = horloge.maintenant();
        if (messages.ecrire(id, envoi, TexteBrut.de(envoi.html()), messageId, maintenant)) {
            taches.scheduleIfNotExists(RemiseTask.COURRIEL.instance(id.toString()).build(), maintenant);
        }
    }

    @Override
    public List<Message> de(UUID candidat, int page, int taille) {
        return messages.de(candidat, page, taille);
    }

    @Override
    public int nombre(UUID candidat) {
        return messages.nombre(candidat);
    }

    @Override
    public Optional<Message> lire(UUID message, UUID candidat) {
        return messages.lire(message, candidat);
    }
}

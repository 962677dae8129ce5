package fr.cyclades.compte.mail;

import fr.cyclades.compte.Registre;
import fr.cyclades.courriel.CourrielRemis;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The 48 hours start when the mail server first takes the mail of activation (decision 9). */
@Component
class RemiseListener {

    private final Registre registre;

    RemiseListener(Registre registre) {
        this.registre = registre;
    }

    @EventListener
    void on(CourrielRemis remise) {
        if (remise.cle().startsWith(LettresDuCompte.ACTIVATION)) {
            registre.noterRemise(UUID.fromString(remise.cle().split("/")[1]), remise.instant());
        }
    }
}

package fr.cyclades.demonstration;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever typed {@code bin/run} that the site answers, where, and with which accounts. Not a log line: it goes to the terminal. */
@Component
class AnnonceListener {

    private final Environment reglages;

    AnnonceListener(Environment reglages) {
        this.reglages = reglages;
    }

    @EventListener
    void on(ApplicationReadyEvent pret) {
        var adresse = "http://localhost:" + reglages.getProperty("local.server.port", "8080");
        System.out.println("Cyclades est prêt : " + adresse + "/");
        System.out.println("Pour l’arrêter : Ctrl-C.");
    }
}

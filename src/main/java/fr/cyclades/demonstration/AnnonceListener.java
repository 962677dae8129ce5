package fr.cyclades.demonstration;

import fr.cyclades.demonstration.Personnage.SonCompte;
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
        if (reglages.getProperty("cyclades.demonstration", Boolean.class, false)) {
            annoncerLaDemonstration(adresse);
        }
    }

    private void annoncerLaDemonstration(String adresse) {
        System.out.println("\nComptes de démonstration (mot de passe : " + Personnage.MOT_DE_PASSE + ")");
        Personnages.tous().stream().filter(p -> p.compte() == SonCompte.ACTIF)
                .forEach(p -> System.out.printf("  %-30s %s%n", p.adresse().texte(), p.situation()));
        System.out.println("\nAgents, sur " + adresse + "/gestion (mot de passe : " + Personnage.MOT_DE_PASSE_DES_AGENTS + ")");
        AgentsDeDemonstration.tous().forEach(a -> System.out.printf("  %-34s %s%n", a.agent().adresse().texte(), a.situation()));
        if (reglages.getProperty("spring.mail.host", "").isEmpty()) {
            System.out.println("\nLes courriels se lisent ici : " + adresse + "/demonstration/courriels");
        }
        System.out.println("Pour arrêter : Ctrl-C.");
    }
}

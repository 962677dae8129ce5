package fr.cyclades.compte;

import fr.cyclades.acces.Frein;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What an installation may change about accounts, under {@code cyclades.compte}; each key with its default is here. */
@Component
public class ReglagesDuCompte {

    /** Mails asked by anybody for one address. */
    static final Frein COURRIELS = Frein.de("courriel", 3, Duration.ofHours(1)).et(10, Duration.ofDays(1));

    private final boolean afficherAdresseExistante;
    private final Duration delaiActivation;
    private final Frein creations;
    private final Frein echecs;

    ReglagesDuCompte(
            @Value("${cyclades.compte.afficher-adresse-existante:false}") boolean afficherAdresseExistante,
            @Value("${cyclades.compte.delai-activation:48h}") Duration delaiActivation,
            @Value("${cyclades.compte.creations-par-heure:30}") int creationsParHeure,
            @Value("${cyclades.compte.echecs-par-dix-minutes:100}") int echecsParDixMinutes) {
        this.afficherAdresseExistante = afficherAdresseExistante;
        this.delaiActivation = delaiActivation;
        this.creations = Frein.de("creation", creationsParHeure, Duration.ofHours(1));
        this.echecs = Frein.de("echec", echecsParDixMinutes, Duration.ofMinutes(10));
    }

    /**
     * Says on the screen that an address is already known, as the historical portal did; no by default, because anybody could then
     * learn who has an account (decision 12).
     */
    boolean afficherAdresseExistante() {
        return afficherAdresseExistante;
    }

    /** From the first handing of the mail to the mail server (decision 9). */
    Duration delaiActivation() {
        return delaiActivation;
    }

    /** Accounts created per network prefix: a school shares one. */
    Frein creationsParOrigine() {
        return creations;
    }

    /** Failed attempts to sign in per network prefix. */
    Frein echecsParOrigine() {
        return echecs;
    }
}

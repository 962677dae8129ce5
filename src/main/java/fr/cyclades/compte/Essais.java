package fr.cyclades.compte;

import fr.cyclades.socle.AdresseMail;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Attempts to sign in with an address, known or not: five are free, then one must wait one second, two, four… up to sixty. An hour
 * without attempt, or a success, forgets all: nobody is ever locked out. Internal to the module.
 */
public interface Essais {

    /** Counts an attempt, unless it comes too early: then says how long to wait. */
    Optional<Duration> compter(AdresseMail adresse, Instant maintenant);

    void oublier(AdresseMail adresse);

    int effacerLesAnciens(Instant maintenant);
}

package fr.cyclades.correspondance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who asked to be told when a service opens. Each method is one transaction, or joins the caller's. */
public interface Alertes {

    /** Asked twice, it is asked once; nothing when the mail has left. */
    void demander(UUID candidat, String campagne, Instant le);

    /** Nobody is told any more; nothing when the mail has left. */
    void arreter(UUID candidat, String campagne);

    Optional<Alerte> de(UUID candidat, String campagne);

    /** Codes of the campagnes that somebody waits for. */
    Set<String> attendues();

    /** Some of those who wait for this campagne, who are then told: nobody is given twice. */
    List<UUID> prendre(String campagne, int nombre, Instant le);

    /** @param prevenueLe when the mail was written, if it was */
    record Alerte(Instant demandeeLe, Optional<Instant> prevenueLe) {}
}

package fr.cyclades.compte;

import fr.cyclades.acces.Jeton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The sessions of signed-in candidates (decision 40): an opaque token whose fingerprint is kept, two hours without access, twelve at
 * most, ended at once by sign-out or a new password, on whatever node. Internal to the module.
 */
public interface Sessions {

    Duration SANS_ACCES = Duration.ofHours(2);
    Duration EN_TOUT = Duration.ofHours(12);
    /** How long a session that ended by itself is remembered: who comes back to a page left open is known again. */
    Duration MEMOIRE = Duration.ofHours(24);

    /**
     * An open session as its holder sees it.
     *
     * @param appareil « Firefox sur Windows »
     */
    record Ouverte(String appareil, Instant ouverte, Instant vue, boolean courante) {}

    Jeton ouvrir(UUID compte, String appareil);

    /** Who holds this session now; notes the access. One SELECT, and one UPDATE a minute. */
    Optional<CandidatConnecte> lire(Jeton jeton);

    /** Whose session this is, ended by itself or not; nobody's once it was closed. Opens nothing. */
    Optional<UUID> titulaire(Jeton jeton);

    void fermer(Jeton jeton);

    void fermerToutes(UUID compte);

    int fermerLesAutres(UUID compte, Jeton gardee);

    /** Latest access first. */
    List<Ouverte> de(UUID compte, Jeton courante);

    int effacerLesFinies();
}

package fr.cyclades.compte;

import fr.cyclades.acces.Jeton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What a candidate had sent when the session was already over, for {@link #DUREE}: one per account, the last. The token, which only the
 * browser holds, opens it; the account must be the same. Internal to the module.
 */
public interface Saisies {

    Duration DUREE = Duration.ofHours(1);

    void garder(Jeton jeton, UUID compte, String formulaire);

    /** Empty for another account, another browser, or too late. */
    Optional<String> lire(Jeton jeton, UUID compte);

    int effacerLesPerimees();
}

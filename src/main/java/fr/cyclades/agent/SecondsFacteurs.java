package fr.cyclades.agent;

import fr.cyclades.acces.Jeton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Storage of the second factors, of the codes that stand in for them, and of the sign-ins that wait for one. Internal to the module. */
public interface SecondsFacteurs {

    /** @param secret in clear; {@code active} since when it counts, empty while it is only proposed */
    record SecondFacteur(UUID agent, byte[] secret, Optional<Instant> active) {}

    Optional<SecondFacteur> de(UUID agent);

    /** Without opening the secret: whatever became of its key. */
    boolean estActif(UUID agent);

    /** Keeps a secret that counts for nothing yet; nothing when there is one already. */
    void proposer(UUID agent, byte[] secret, Instant quand);

    /** Whether it became active just now. @param pas of the code that proved it */
    boolean activer(UUID agent, long pas, Instant quand);

    /** Whether this step had not been used: each code opens once. */
    boolean consommer(UUID agent, long pas);

    /** In the place of all the former ones. */
    void remplacerLesCodes(UUID agent, List<byte[]> empreintes);

    /** Whether it was there: it no longer is. */
    boolean utiliserCode(UUID agent, byte[] empreinte);

    int codesRestants(UUID agent);

    /** Whether there was one. */
    boolean retirer(UUID agent);

    void attendre(Jeton jeton, UUID agent, Instant limite);

    Optional<UUID> enAttente(Jeton jeton, Instant maintenant);

    /** Whether it still waited. */
    boolean finirAttente(Jeton jeton);

    int effacerLesAttentes(Instant maintenant);
}

package fr.cyclades.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Says to whoever holds a paper whether it is one of ours and still the last one; never whose it is. */
public interface Verification {

    /** @param cle 8 characters as typed: spaces, dashes and case do not matter */
    Optional<Authentique> chercher(String cle);

    /**
     * A document of ours.
     *
     * @param derniere whether no later version of it exists, nor a later document of its family
     */
    record Authentique(String libelle, int version, boolean derniere, Instant publie, ZoneId zone, String lieu) {}
}

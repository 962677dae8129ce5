package fr.cyclades.reglement.load;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Definitions that may be answered for, kept for ever. */
public interface ReglementsPublies {

    /** Kept once: the same fingerprint again changes nothing. */
    void garder(String empreinte, String campagne, String texte, Instant quand);

    /** Fingerprints kept so far. */
    Set<String> connues();

    Optional<Garde> lire(String empreinte);

    /** @param campagne code of the definition; {@code texte} as {@code Definition.texte()} */
    record Garde(String campagne, String texte) {
    }
}

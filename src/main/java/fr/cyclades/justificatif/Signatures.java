package fr.cyclades.justificatif;

import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The signatures made by a click (decision 23), as they are stored. */
public interface Signatures {

    /** One click. @param texte what was read and accepted, word for word */
    record Signature(UUID candidature, int version, ModeDeSignature mode, String texte, Instant le, Identite auteur) {}

    /** Written once per version and mode: a second click changes nothing. */
    void signer(Signature signature);

    /** The last version first. */
    List<Signature> de(UUID candidature);

    /** By candidature, the versions that were validated on line. */
    Map<UUID, Set<Integer>> versionsSignees(Collection<UUID> candidatures);
}

package fr.cyclades.demonstration;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which demonstration people were already brought in, and what they have done. */
public interface Presences {

    Set<String> cles();

    void noter(String cle, UUID candidat);

    Optional<UUID> candidat(String cle);

    /** Keys of those whose démarche is done. */
    Set<String> demarches();

    /** @param candidature or the draft */
    void noterDemarche(String cle, UUID candidature);

    /** The candidature of a démarche, or its draft. */
    Optional<UUID> candidature(String cle);

    /** How many of the gestures on the pieces of a démarche are done. */
    int gestes(String cle);

    void noterGestes(String cle, int faits);
}

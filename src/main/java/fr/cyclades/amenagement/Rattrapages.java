package fr.cyclades.amenagement;

import java.util.Optional;
import java.util.UUID;

/** How far the candidatures registered before this module were looked at, campagne by campagne. */
public interface Rattrapages {

    /** The last one looked at: the first identifier of all when none was; empty when the campagne is done. */
    Optional<UUID> apres(String campagne);

    void avancer(String campagne, UUID apres);

    void finir(String campagne);
}

package fr.cyclades.campagne;

import java.util.Collection;
import java.util.List;

/** Storage of what must outlive a start. */
public interface CampagnesConnues {

    List<CampagneConnue> toutes();

    /** Writes the new and the changed ones, with their dates as they are now. */
    void retenir(Collection<Retenue> campagnes);

    /** @param echeancier its dates, as computed from the file */
    record Retenue(CampagneConnue connue, Echeancier echeancier) {}
}

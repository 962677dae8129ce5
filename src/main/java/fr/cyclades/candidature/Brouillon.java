package fr.cyclades.candidature;

import fr.cyclades.reglement.Reponses;
import java.time.Instant;
import java.util.UUID;

/**
 * What a person has answered so far: not an inscription, and without number (decision 18).
 *
 * @param id            also the identifier of the candidature that it becomes or modifies
 * @param campagne      code of the campagne, as {@code Definition.code()}
 * @param versionDeBase the version being modified; 0 for a first inscription
 * @param revision      counts what was kept, and never goes back for one identifier, even from one modification to the next
 * @param empreinte     of the définition under which the last answers were given
 * @param gardeLe       instant at which the last answers were kept
 */
public record Brouillon(
        UUID id,
        UUID candidat,
        String campagne,
        int versionDeBase,
        Reponses reponses,
        int revision,
        String empreinte,
        Instant commenceLe,
        Instant gardeLe) {

    /** Whether the person is registered already, and remains so whatever becomes of this draft. */
    public boolean estUneModification() {
        return versionDeBase > 0;
    }
}

package fr.cyclades.campagne;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the database keeps of a campagne.
 *
 * @param empreinte of the definition, as this server read it last
 * @param jourZero day, in the zone of the académie, of the first start that knew it: relative dates count from it for ever
 * @param modifieeLe first start that read this fingerprint
 */
public record CampagneConnue(String code, String empreinte, LocalDate jourZero, Instant modifieeLe) {

    CampagneConnue relue(String nouvelleEmpreinte, Instant maintenant) {
        return empreinte.equals(nouvelleEmpreinte) ? this : new CampagneConnue(code, nouvelleEmpreinte, jourZero, maintenant);
    }
}

package fr.cyclades.justificatif.controle.lot;

import fr.cyclades.justificatif.controle.lot.Lots.Acte;
import fr.cyclades.justificatif.controle.lot.Lots.Ligne;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Does the lines of the lots of some acts, in the transaction of the caller. Internal to the module. */
public interface TraitementDeLot {

    Set<Acte> actes();

    Issue traiter(Lot lot, Ligne ligne);

    /** What became of a line. @param obstacle why it is set aside, empty when it is done; {@code controle} the decision taken */
    record Issue(String obstacle, Optional<UUID> controle) {

        public static final Issue FAITE = new Issue("", Optional.empty());

        public static Issue ecartee(String obstacle) {
            return new Issue(obstacle, Optional.empty());
        }
    }
}

package fr.cyclades.demonstration;

import fr.cyclades.reglement.Reponses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one of the demonstration people has done already, in this year's campagnes or in one of the past: {@code demonstration/demarches/*.yaml}, so that a
 * newcomer sees each state at the first sign-in.
 *
 * @param personnage     key of who did it, also the name of the file
 * @param campagne       its code
 * @param versions       what each « Enregistrer » added, the oldest first
 * @param brouillon      begun and not saved
 * @param desinscription days since
 * @param pieces         what happened to the pieces, in order; done after the start, by the queue
 */
public record Demarche(String personnage, String campagne, List<Saisie> versions, Optional<Saisie> brouillon, Optional<Integer> desinscription,
        List<Geste> pieces) {

    /** @param ilYA days before the first start of the demonstration, unless {@code le} gives the instant, in a campagne of the past */
    public record Saisie(int ilYA, Optional<Instant> le, Reponses reponses) {

        Instant quand(Instant premierDemarrage) {
            return le.orElseGet(() -> premierDemarrage.minus(Duration.ofDays(ilYA)));
        }
    }
}

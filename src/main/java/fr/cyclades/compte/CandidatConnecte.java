package fr.cyclades.compte;

import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Identite;
import java.util.UUID;

/**
 * The principal of a signed-in candidate. Controllers receive it with {@code @AuthenticationPrincipal}.
 *
 * @param candidat   opaque identifier of the person
 * @param compte     opaque identifier of the account
 * @param nomAffiche first name and name shown at the top right (R145)
 */
public record CandidatConnecte(UUID candidat, UUID compte, String nomAffiche) implements CandidatIdentifie {

    public Identite identite() {
        return new Identite.DuCandidat(candidat);
    }
}

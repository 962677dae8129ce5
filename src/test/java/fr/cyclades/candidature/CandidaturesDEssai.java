package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.socle.NumeroInscription;
import java.time.Instant;
import java.util.UUID;

/** Candidatures written by hand. */
public final class CandidaturesDEssai {

    private CandidaturesDEssai() {}

    public static Candidature.Fiche fiche(Campagne campagne, long rang, int version, Instant le) {
        var notice = campagne.notice();
        return new Candidature.Fiche(new UUID(0, rang), new UUID(1, 1), campagne.code(), notice.examen(), notice.sessionRattachement(),
                notice.sessionPassage(), NumeroInscription.de(notice.academie(), notice.sessionRattachement(), rang), version, le, le);
    }
}

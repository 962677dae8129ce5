package fr.cyclades.candidature;

import java.util.UUID;

/** A version was saved, the first or another: for those to whom it is the same. */
public sealed interface VersionEnregistree permits CandidatureEnregistree, CandidatureModifiee {

    UUID candidature();

    int version();

    default VersionVisee visee() {
        return new VersionVisee(candidature(), version());
    }
}

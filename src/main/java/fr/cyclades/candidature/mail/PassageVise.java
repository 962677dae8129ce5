package fr.cyclades.candidature.mail;

import java.util.UUID;

/** Which change of state a deferred task is about: all that the task carries, and what makes it unique. */
record PassageVise(UUID candidature, long passage) {

    /** @param texte as given by {@link #toString} */
    static PassageVise lire(String texte) {
        var parties = texte.split("/");
        return new PassageVise(UUID.fromString(parties[0]), Long.parseLong(parties[1]));
    }

    @Override
    public String toString() {
        return candidature + "/" + passage;
    }
}

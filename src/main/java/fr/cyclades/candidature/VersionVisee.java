package fr.cyclades.candidature;

import java.util.UUID;

/** Which version of which candidature a deferred task is about: all that a task carries, and what makes it unique. */
public record VersionVisee(UUID candidature, int version) {

    /** @param texte as given by {@link #toString} */
    public static VersionVisee lire(String texte) {
        var parties = texte.split("/");
        return new VersionVisee(UUID.fromString(parties[0]), Integer.parseInt(parties[1]));
    }

    @Override
    public String toString() {
        return candidature + "/" + version;
    }
}

package fr.cyclades.candidature;

import fr.cyclades.socle.Refus;
import java.util.List;

/** What became of a correction by the service. Only the first case writes a version. */
public sealed interface Correction {

    /** The candidate is told by a mail; a modification that he had begun goes on from this version. */
    record Faite(Candidature.Enregistree candidature, Version version) implements Correction {}

    /** Everything that is missing or wrong, at once. */
    record Refusee(List<Refus> refus) implements Correction {

        public Refusee {
            refus = List.copyOf(refus);
        }
    }

    /** The answers are those of the version that was read. */
    record SansChangement() implements Correction {}

    /** Somebody saved another version since the page was read. */
    record Conflit(int versionActuelle) implements Correction {}

    /** The candidature is over. */
    record SansObjet(Candidature candidature) implements Correction {}
}

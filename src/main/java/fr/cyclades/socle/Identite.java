package fr.cyclades.socle;

import java.util.UUID;

/** Who acts: always a parameter, never ambient. */
public sealed interface Identite {

    /** A signed-in candidate, by the opaque identifier of his record. */
    record DuCandidat(UUID candidat) implements Identite {}

    /** A signed-in agent of an académie. */
    record DeLAgent(UUID agent) implements Identite {}

    /** The system itself: a deferred task, a deadline. */
    record DuSysteme() implements Identite {}
}

package fr.cyclades.inspection.atelier;

import java.util.Map;

/** What became of an order given to a worker. */
public sealed interface Issue {

    record Faite(Map<String, String> reponse) implements Issue {}

    /** The worker could not, and said so. */
    record Ratee(String raison) implements Issue {}

    /** The worker died of it: out of memory, out of time. */
    record Cassee(String raison) implements Issue {}

    /** No worker was free in time. */
    record SansOuvrier() implements Issue {}
}

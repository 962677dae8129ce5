package fr.cyclades.justificatif;

import fr.cyclades.socle.Refus;
import java.util.List;

/** What became of files handed over for a piece. */
public sealed interface Reception {

    /** Deposited: the bytes are durable, and the piece says so. */
    record Acceptee() implements Reception {}

    /** Not deposited, and nothing was written; all that is wrong at once. */
    record Refusee(List<Refus> refus) implements Reception {}

    /** Not deposited, and not the person's fault: the same files can be sent again later. */
    record Panne(Refus refus) implements Reception {}
}

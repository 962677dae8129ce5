package fr.cyclades.justificatif;

import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.UUID;

/** Decisions of the service that are told afterwards: those of the days before the first start of the demonstration. */
public interface DecisionsPassees {

    /** The act itself, with its mails and its trace. @param le when it was taken; @return false when nothing was done */
    boolean rapporter(UUID piece, int revision, Decision decision, Identite.DeLAgent agent, Instant le);
}

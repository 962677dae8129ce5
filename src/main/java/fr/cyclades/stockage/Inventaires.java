package fr.cyclades.stockage;

import java.util.Optional;

/** The comparison of the storage with the database: every night, and on demand after a restoration. */
public interface Inventaires {

    /** Walks through the whole storage now; removes orphans. */
    Inventaire dresser();

    /** The same, soon and in the background: what an operator asks after a restoration. */
    void demander();

    /** The last one that went to its end, with at most a thousand of its missing objects. */
    Optional<Inventaire> dernier();
}

package fr.cyclades.journal;

import java.util.List;
import java.util.UUID;

/** The story of each object, across modules. */
public interface Journal {

    /** Adds one act, in the caller's transaction. */
    void noter(Acte acte);

    /** The acts on one object, latest first, by pages. */
    List<Acte> de(UUID objet, int page, int taille);

    /** Those of the agents alone, latest first, by pages: who of the service opened or changed it (decision 34). */
    List<Acte> desAgents(UUID objet, int page, int taille);

    /** How many there are. */
    long compterDesAgents(UUID objet);
}

package fr.cyclades.justificatif;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The pieces whose bytes are missing from the storage. */
public interface Pertes {

    /** @param piece what it is called; @param numero of the inscription */
    record Perte(String piece, String numero, Instant deposeeLe) {}

    /** The files in place among these objects, the last deposited first. */
    List<Perte> parmi(Collection<String> objets, int nombre);
}

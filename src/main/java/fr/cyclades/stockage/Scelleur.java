package fr.cyclades.stockage;

/** Seals a few bytes with the key of the storage, which is outside the database: what is kept in a table, and read back, by another module. */
public interface Scelleur {

    byte[] sceller(byte[] clair);

    /** Throws when they were changed, or sealed with a key that is no longer there. */
    byte[] ouvrir(byte[] scelle);
}

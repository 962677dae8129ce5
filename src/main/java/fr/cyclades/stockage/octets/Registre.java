package fr.cyclades.stockage.octets;

import fr.cyclades.stockage.Empreinte;

/** What the database knows of the objects. */
public interface Registre {

    /**
     * Notes, in a transaction of its own and before the bytes take their place, that they are deposited now: their removal waits.
     *
     * @param cle identifier of the key that seals them
     */
    void noter(Empreinte empreinte, long taille, int cle);
}

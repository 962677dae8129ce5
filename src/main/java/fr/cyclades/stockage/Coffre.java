package fr.cyclades.stockage;

import java.io.InputStream;

/** The storage of bytes. Both verbs stream: memory does not grow with the size. */
public interface Coffre {

    /**
     * Keeps these bytes. To be called outside any transaction; the caller then records the fingerprint in its own, and declares it
     * through its {@link Detenteur}: bytes that nobody holds are removed after {@code cyclades.stockage.delai-des-orphelins} (7 days).
     * The same bytes deposited twice are kept once.
     *
     * @param octets read to its end or to the limit, not closed
     * @param limite greatest number of bytes accepted
     */
    Depot deposer(InputStream octets, long limite);

    Lecture ouvrir(Empreinte empreinte);
}

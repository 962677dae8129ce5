package fr.cyclades.stockage;

/** What became of bytes handed over. Only {@link Depose} means that they are kept; nothing else leaves anything behind. */
public sealed interface Depot {

    /**
     * Durable: written, flushed to the disk and read-only, or taken by the object store.
     *
     * @param taille in bytes
     */
    record Depose(Empreinte empreinte, long taille) implements Depot {}

    /** @param limite the number of bytes that was allowed; the reading stopped at the next one */
    record TropGros(long limite) implements Depot {}

    /** The sender went away before the end. */
    record Interrompu() implements Depot {}

    /** The storage is down or full: to be tried again later, with the same bytes. */
    record Indisponible() implements Depot {}
}

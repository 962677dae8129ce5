package fr.cyclades.stockage;

import java.io.InputStream;

/** What became of a wish to read. */
public sealed interface Lecture {

    /**
     * To be closed. Each segment is authenticated before a byte of it is given, and the whole is compared with its fingerprint at the
     * end: altered or truncated bytes end in {@link OctetsAlteres}, never in a stream that looks complete; a storage that goes away meanwhile, in
     * another {@link java.io.IOException}.
     */
    record Ouverte(InputStream octets) implements Lecture {}

    /** Never deposited, or lost: the inventory tells. */
    record Absente() implements Lecture {}

    /** The storage does not answer: to be tried again later. */
    record Indisponible() implements Lecture {}
}

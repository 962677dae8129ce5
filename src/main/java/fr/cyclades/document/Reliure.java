package fr.cyclades.document;

import java.util.List;

/** Puts finished documents one after the other, to be printed on paper in one go. */
public interface Reliure {

    /** @param documents PDF of this application, at least one, in the order wanted */
    byte[] relier(List<byte[]> documents);
}

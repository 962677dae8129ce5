package fr.cyclades.document;

import java.util.Optional;
import java.util.UUID;

/** From the code read on the scan of a paper to the document that was printed on it. */
public interface Papiers {

    /**
     * @param code the text of a code, as a reader gives it
     * @return empty when it is not one of ours: the key in it was drawn at random and written down, it cannot be made up
     */
    Optional<Papier> duCode(String code);

    /** @param version of the candidature, as printed */
    record Papier(UUID candidature, String type, int version) {}
}

package fr.cyclades.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of the candidates. */
public interface Documents {

    /**
     * The key to print on this version of a document, 8 characters, written down in the caller's transaction; the same one each
     * time it is asked. Who holds the paper can check it at {@code /verification}.
     */
    String reserverCle(UUID candidature, String type, int version);

    /**
     * Prints and publishes a document, in the caller's transaction; it replaces the earlier versions of the same type for the same
     * candidature in what the candidate sees, and a mail says so a few seconds later (R65). Doing it twice with the same type and
     * version changes nothing.
     */
    void publier(APublier document);

    /** Last version of each type for one candidature, in the order of publication. */
    List<Document> de(UUID candidature);

    /** All the last versions of one candidate, grouped by candidature by the caller, latest first, by pages. */
    List<Document> duCandidat(UUID candidat, int page, int taille);

    /** How many last versions one candidate has. */
    int nombre(UUID candidat);

    /**
     * What stands in « Mes documents » today for a document of this candidate: itself, or the last version of it. Empty when it is
     * somebody else's.
     */
    Optional<Document> derniereVersion(UUID document, UUID candidat);

    /** The PDF of one document of this candidate; empty when it is somebody else's. */
    Optional<byte[]> contenu(UUID document, UUID candidat);
}

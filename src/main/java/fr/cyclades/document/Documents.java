package fr.cyclades.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of the candidates. */
public interface Documents {

    /**
     * Prints and publishes a document, in the caller's transaction; it replaces the earlier versions of the same type for the same
     * candidature in what the candidate sees. Doing it twice with the same type and version changes nothing.
     */
    void publier(APublier document);

    /** Last version of each type for one candidature, in the order of publication. */
    List<Document> de(UUID candidature);

    /** All the last versions of one candidate, grouped by candidature by the caller, latest first, by pages. */
    List<Document> duCandidat(UUID candidat, int page, int taille);

    /** The PDF of one document of this candidate; empty when it is somebody else's. */
    Optional<byte[]> contenu(UUID document, UUID candidat);
}

package fr.cyclades.justificatif;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The files of the pieces, without their bytes. */
public interface Fichiers {

    Optional<Fichier> parId(UUID fichier);

    /** Empty too when it is in nobody's file of this candidature. */
    Optional<Fichier> parId(UUID fichier, UUID candidature);

    /** All those of a piece, the last put first, replaced and removed ones included. */
    List<Fichier> de(UUID piece);

    /** Those in place now, by identifier. */
    Map<UUID, Fichier> enPlace(UUID candidature);

    void ajouter(Fichier fichier);

    /** Notes that it is no longer in place. */
    void retirer(UUID fichier, Instant le);

    Inspectes inspectes(UUID candidature);

    /**
     * Notes the end of the inspection.
     *
     * @param version  read on a signed récapitulatif; empty leaves what is known
     * @param conseils sentences for the candidate
     */
    void inspecter(UUID fichier, Instant le, int pages, OptionalInt version, List<String> conseils);

    /** Notes that it was not kept, and why. */
    void rejeter(UUID fichier, Instant le, String phrase);

    /** Why it was not kept, or an empty string. */
    String rejet(UUID fichier);
}

package fr.cyclades.justificatif;

import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The pieces as they are stored. What writes does it in the caller's transaction. */
public interface Pieces {

    /** By candidature, in the order of the règlement; a constant number of statements. */
    Map<UUID, List<Demande>> de(Collection<UUID> candidatures);

    /** The same for one, locked until the end of the transaction: acts on one candidature go one after the other. */
    List<Demande> verrouiller(UUID candidature);

    Optional<Piece> parId(UUID piece);

    /** Writes demandes and pieces, new or known, as they now are ({@link Accord}). */
    void accorder(List<Demande> demandes);

    /**
     * Writes the state of a piece as it became from the one that was read.
     *
     * @return the same with its new revision; empty when it changed meanwhile, and then nothing was written
     */
    Optional<Piece> ecrire(Piece piece);

    /** Writes a click, and when it was made on the demande. */
    void fournir(Transmission transmission);

    /** Puts the date of validation on a demande and its pieces (R103), or takes it off. */
    void valider(UUID demande, Optional<Instant> le);

    void noter(Controle controle);

    /** Notes that a decision was undone: nothing is erased, and the state of the piece is written apart. */
    void annuler(UUID controle, Instant le, Identite auteur);

    /** The last first. */
    List<Controle> controles(UUID piece);

    Optional<Controle> controle(UUID controle);

    /** The clicks of a candidature, the last first. */
    List<Transmission> transmissions(UUID candidature);
}

package fr.cyclades.candidature;

import fr.cyclades.socle.Echeance;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The second axis of the state, « dossier » (decision 41), given by the module that owns the pieces: it stands above this one, so
 * it implements what this one needs to say its sentence.
 */
public interface EtatDesPieces {

    /** One entry per candidature asked, in a constant number of statements. */
    Map<UUID, Dossier> de(Collection<UUID> candidatures);

    /** When this version was signed by a click of its own (decision 23); empty as long as it was not, or where none is asked. */
    Optional<Instant> signeLe(UUID candidature, int version);

    /**
     * Where the pieces of one candidature stand.
     *
     * @param manquantes compulsory pieces not deposited; {@code refusees} pieces refused and not replaced
     * @param limite     until when to act, when there is something to do
     */
    record Dossier(Etat etat, int manquantes, int refusees, Optional<Echeance> limite) {}

    /** In the order of a life. */
    enum Etat {
        SANS_PIECE,
        INCOMPLET,
        /** All there; the click « J’ai fourni toutes mes pièces » is missing. */
        A_TRANSMETTRE,
        /** The inscription itself is to be validated on line (decision 23). */
        A_VALIDER,
        /** All there but what travels by post. */
        ATTENTE_POSTALE,
        TRANSMIS,
        /** A piece was refused. */
        A_COMPLETER,
        VALIDE,
        HORS_DELAI
    }
}

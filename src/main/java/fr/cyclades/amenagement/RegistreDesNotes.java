package fr.cyclades.amenagement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Storage of the notes; none is ever erased. */
public interface RegistreDesNotes {

    /** The last one first, those taken back included. */
    List<Note> de(UUID candidature);

    /** The one in force, the demande being locked until the end of the transaction. */
    Optional<Note> verrouiller(UUID candidature);

    void ajouter(Note note);

    void annuler(UUID note, UUID agent, Instant le);

    /** Decisions in force that no document tells yet, the oldest first. */
    List<Note> aNotifier();

    /** The document of this decision is published. */
    void notifiee(UUID note, Instant le);
}

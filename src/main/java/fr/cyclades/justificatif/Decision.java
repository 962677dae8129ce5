package fr.cyclades.justificatif;

import java.time.LocalDate;
import java.util.Optional;

/** What the service says of a piece (R105, R106). */
public sealed interface Decision {

    /** @param recueLe day on which the paper came, for a postal piece */
    record Conforme(Optional<LocalDate> recueLe) implements Decision {}

    /**
     * @param motif       code of the reason, from the list of the kind of piece, or empty
     * @param commentaire what the candidate will read: never empty
     */
    record NonConforme(String motif, String commentaire, Optional<LocalDate> recueLe) implements Decision {}

    /** It came, and was not controlled. */
    record Recue(LocalDate le) implements Decision {}
}

package fr.cyclades.reglement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A deadline as the campagne writes it, without zone: {@code campagne} turns it into an instant (decision 6).
 *
 * <p>Reading when {@code borne} is empty: a stated hour is exclusive; 23:59 lasts until the end of that minute; a bare date lasts
 * until the end of the day; an opening without hour is 00:00.
 */
public sealed interface EcheanceDeclaree {

    Optional<LocalTime> heure();

    Optional<Borne> borne();

    /** Said by the campagne against the usual reading. */
    enum Borne {
        /** The instant itself is accepted. */
        INCLUS,
        /** The instant itself is refused. */
        EXCLU,
        /** What was posted that day is in time: « cachet de la poste faisant foi ». */
        CACHET_DE_LA_POSTE
    }

    /** A date of the calendar; its weekday, when the notice writes one, was checked (decision 10, R52). */
    record Fixe(LocalDate date, Optional<LocalTime> heure, Optional<Borne> borne) implements EcheanceDeclaree {
    }

    /** Days after (or before, negative) the first start of a demonstration. */
    record Relative(int jours, Optional<LocalTime> heure, Optional<Borne> borne) implements EcheanceDeclaree {
    }
}

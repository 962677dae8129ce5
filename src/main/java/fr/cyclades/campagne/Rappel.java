package fr.cyclades.campagne;

import fr.cyclades.socle.Echeance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** When a candidate is reminded of what is missing before a deadline, in the zone of the académie (decision 29). */
public enum Rappel {
    SEPT_JOURS,
    DEUX_JOURS,
    DERNIER_SOIR;

    private static final LocalTime MATIN = LocalTime.of(9, 0);
    private static final LocalTime SOIR = LocalTime.of(18, 0);
    private static final Duration ASSEZ_POUR_AGIR = Duration.ofHours(3);

    /** At 9:00, seven and two days before the day of the deadline; the last evening at 18:00, when three hours at least are left to act. */
    public Instant moment(Echeance limite) {
        var jour = limite.locale().toLocalDate();
        return switch (this) {
            case SEPT_JOURS -> jour.minusDays(7).atTime(MATIN).atZone(limite.zone()).toInstant();
            case DEUX_JOURS -> jour.minusDays(2).atTime(MATIN).atZone(limite.zone()).toInstant();
            case DERNIER_SOIR -> {
                var soir = jour.atTime(SOIR).atZone(limite.zone());
                var assez = !soir.toInstant().plus(ASSEZ_POUR_AGIR).isAfter(limite.limite());
                yield (assez ? soir : jour.minusDays(1).atTime(SOIR).atZone(limite.zone())).toInstant();
            }
        };
    }

    /** The next one strictly after this instant, if one is left. */
    public static Optional<Rappel> suivant(Echeance limite, Instant apres) {
        return Arrays.stream(values()).filter(r -> r.moment(limite).isAfter(apres)).min(Comparator.comparing(r -> r.moment(limite)));
    }
}

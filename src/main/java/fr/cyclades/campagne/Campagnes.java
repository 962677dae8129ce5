package fr.cyclades.campagne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All the campagnes that this server knows, past ones included. Kept in memory: asking costs nothing. */
public interface Campagnes {

    /** In the order of their codes. */
    List<Campagne> toutes();

    /** @param code {@code 2024/clermont-ferrand/bac-professionnel} */
    Optional<Campagne> parCode(String code);

    /** Those where one may register at this instant, the first to close first. */
    List<Campagne> ouvertes(Instant instant);
}

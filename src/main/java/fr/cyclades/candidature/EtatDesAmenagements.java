package fr.cyclades.candidature;

import fr.cyclades.habillage.Etat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the aménagements asked by candidatures stand, in one sentence each (R32, R131). The module that owns them stands above this one,
 * so it implements what this one shows.
 */
public interface EtatDesAmenagements {

    /** One entry per live candidature that asks for something, in a constant number of statements. */
    Map<UUID, Etat> de(Collection<Situation> situations);

    default Optional<Etat> de(Situation situation) {
        return Optional.ofNullable(de(List.of(situation)).get(situation.candidature().id()));
    }
}

package fr.cyclades.campagne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Campagnes given once, for tests without database. */
public record CampagnesFixes(List<Campagne> toutes) implements Campagnes {

    @Override
    public Optional<Campagne> parCode(String code) {
        return toutes.stream().filter(campagne -> campagne.code().equals(code)).findFirst();
    }

    @Override
    public List<Campagne> ouvertes(Instant instant) {
        return toutes.stream().filter(campagne -> campagne.estOuverte(instant)).toList();
    }
}

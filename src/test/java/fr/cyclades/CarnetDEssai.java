package fr.cyclades;

import fr.cyclades.courriel.CarnetDAdresses;
import fr.cyclades.socle.AdresseMail;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of people who exist in one test only, beside those that {@code compte} knows. */
public final class CarnetDEssai implements CarnetDAdresses {

    private final Map<UUID, AdresseMail> adresses = new ConcurrentHashMap<>();

    /** A new candidate with this address. */
    public UUID candidat(String adresse) {
        var candidat = UUID.randomUUID();
        ecrireA(candidat, adresse);
        return candidat;
    }

    public void ecrireA(UUID candidat, String adresse) {
        adresses.put(candidat, new AdresseMail(adresse));
    }

    @Override
    public Optional<AdresseMail> adresse(UUID candidat) {
        return Optional.ofNullable(adresses.get(candidat));
    }

    @Override
    public Optional<String> salutation(UUID candidat) {
        return Optional.empty();
    }
}

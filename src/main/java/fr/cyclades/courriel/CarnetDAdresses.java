package fr.cyclades.courriel;

import fr.cyclades.socle.AdresseMail;
import java.util.Optional;
import java.util.UUID;

/** Where a candidate can be written to now, and how. Implemented by the module that owns the persons. */
public interface CarnetDAdresses {

    Optional<AdresseMail> adresse(UUID candidat);

    /** « Bonjour Nadia Benali, ». */
    Optional<String> salutation(UUID candidat);
}

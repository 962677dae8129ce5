package fr.cyclades.compte;

import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.NumeroCandidat;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The persons, as the other modules need them. */
public interface Candidats {

    Optional<Candidat> parId(UUID candidat);

    /** Several at once, by identifier; those who are not known are not there. */
    Map<UUID, Candidat> parIds(Collection<UUID> candidats);

    /**
     * Called in the transaction of the first saved inscription: gives the person a numéro candidat if there is none yet, and locks the
     * civil status for ever (R47, R144, decision 15). Calling it again returns the same number.
     */
    NumeroCandidat inscrire(UUID candidat);

    /** The service corrects a civil status that is locked (decision 15); the caller notes who and why, and writes to the person. */
    void rectifier(UUID candidat, EtatCivil etatCivil);

    /**
     * Records a person who has no account: left by an earlier session, or imported (decision 43). The contact address may be that of
     * others of the family; nobody can create an account with it (R140, cause 2) but by claiming the record.
     */
    UUID enregistrerSansCompte(EtatCivil etatCivil, AdresseMail contact);
}

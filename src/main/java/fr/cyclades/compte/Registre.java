package fr.cyclades.compte;

import fr.cyclades.socle.AdresseMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts, as they are kept. Internal to the module: the others use {@link Candidats}. */
public interface Registre {

    /**
     * An account.
     *
     * @param adresse    its identifier
     * @param motDePasse the fingerprint of the password
     * @param remis      when the activation mail was first handed to the mail server
     * @param active     empty while the address is not proven
     */
    record Compte(
            UUID id, UUID candidat, AdresseMail adresse, String motDePasse, Instant cree, Optional<Instant> remis,
            Optional<Instant> active) {

        public boolean estActif() {
            return active.isPresent();
        }

        /** The first instant at which the activation link no longer works; unknown until the mail has left (decision 9). */
        public Optional<Instant> limite(Duration delai) {
            return remis.map(instant -> instant.plus(delai));
        }

        public boolean estPerime(Duration delai, Instant maintenant) {
            return !estActif() && limite(delai).filter(limite -> !maintenant.isBefore(limite)).isPresent();
        }
    }

    /** Until the end of the transaction, nobody else creates, activates or renames an account with this address. */
    void verrouiller(AdresseMail adresse);

    Optional<Compte> compte(UUID compte);

    Optional<Compte> actif(AdresseMail adresse);

    /** The last account that waits for its activation with this address. */
    Optional<Compte> enAttente(AdresseMail adresse);

    /** The persons without account whose contact address it is (R140, cause 2). */
    List<Candidat> sansCompte(AdresseMail adresse);

    /** @param active empty for an account that waits for its activation */
    UUID ajouter(UUID candidat, AdresseMail adresse, String motDePasse, Instant cree, Optional<Instant> active);

    /** Keeps the first instant only. */
    void noterRemise(UUID compte, Instant remis);

    /** Also erases the other accounts that waited with the same address, and the persons they described. */
    void activer(UUID compte, Instant active);

    /**
     * Erases the accounts whose mail left at {@code remisAvant} or before, and those, created at {@code creeAvant} or before, whose
     * mail never left; with the persons they described.
     */
    int effacerEnAttente(Instant remisAvant, Instant creeAvant);

    void changerMotDePasse(UUID compte, String motDePasse);

    void changerAdresse(UUID compte, AdresseMail adresse);

    void changerEtatCivil(UUID candidat, EtatCivil etatCivil);
}

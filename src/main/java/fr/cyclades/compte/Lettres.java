package fr.cyclades.compte;

import fr.cyclades.acces.Jeton;
import fr.cyclades.socle.AdresseMail;
import java.time.Instant;
import java.util.UUID;

/** What we write to the holders of accounts. Each is recorded in the transaction of the act. Internal to the module. */
public interface Lettres {

    /** @param limite when the link will stop working if the mail leaves now, or what remains of the 48 hours */
    void activation(UUID compte, EtatCivil etatCivil, AdresseMail adresse, Jeton lien, Instant limite);

    /** R140, cause 1: somebody tried to create an account with the address of an account. */
    void compteExistant(AdresseMail adresse);

    /** R140, cause 2: the address belongs to a record without account, which its holder may claim. */
    void dossierExistant(AdresseMail adresse, Jeton rattachement, Instant limite);

    void reinitialisation(UUID candidat, AdresseMail adresse, Jeton lien, Instant limite);

    void motDePasseChange(UUID candidat, Instant quand);

    /** To the new address, which must be confirmed; tells the old one at the same time. */
    void changementDemande(UUID candidat, AdresseMail ancienne, AdresseMail nouvelle, Jeton lien, Instant limite);

    /** To the old address. */
    void adresseChangee(UUID candidat, AdresseMail ancienne, AdresseMail nouvelle, Instant quand);

    /** Somebody wanted to take, for an account, an address that is taken: told to the holder of that address only. */
    void adresseDejaPrise(AdresseMail adresse);
}

package fr.cyclades.compte;

import fr.cyclades.socle.AdresseMail;

/**
 * An account to create, everything in it already checked.
 *
 * @param adresse    the identifier of the account (R64)
 * @param motDePasse as typed, in clear: hashed at once and forgotten
 */
public record NouveauCompte(EtatCivil etatCivil, AdresseMail adresse, String motDePasse) {

    @Override
    public String toString() {
        return "NouveauCompte[…]";
    }
}

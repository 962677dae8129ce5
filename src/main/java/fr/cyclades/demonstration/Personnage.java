package fr.cyclades.demonstration;

import fr.cyclades.compte.EtatCivil;
import fr.cyclades.socle.AdresseMail;

/**
 * One of the invented people who live in the demonstration, in the tests and in the examples (house, section 12).
 *
 * @param cle       name of the file, « nadia-benali »
 * @param situation what brings this person to Cyclades, in a few words
 * @param telephone in a range kept for fiction
 */
public record Personnage(String cle, SonCompte compte, AdresseMail adresse, String situation, EtatCivil etatCivil, String telephone) {

    /** The password of all demonstration accounts; printed at each start, of no use elsewhere. */
    public static final String MOT_DE_PASSE = "Port-de-Naxos-7";

    /** The same for the agents, longer. */
    public static final String MOT_DE_PASSE_DES_AGENTS = "Port-de-Naxos-septembre";

    public enum SonCompte {
        /** An account, already activated. */
        ACTIF,
        /** A record without account, left by an earlier session or imported (decision 43). */
        AUCUN,
        /** Nothing yet: this person will ask for an account. */
        A_CREER
    }
}

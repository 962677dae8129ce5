package fr.cyclades.courriel.mail;

/** What became of an attempt to hand a mail over. */
public sealed interface Remise {

    /** What the carrier said; may name the address, so it never goes to the logs. */
    String reponse();

    /** Taken in charge. */
    record Remis(String reponse) implements Remise {}

    /**
     * Not now: to be tried again, even when the server says « never », which a badly set up relay says too (a broken server costs
     * the candidate nothing, decision 9).
     */
    record Echec(String reponse) implements Remise {}
}

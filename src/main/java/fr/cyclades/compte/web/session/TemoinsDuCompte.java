package fr.cyclades.compte.web.session;

/** The names of the cookies of the portal. */
final class TemoinsDuCompte {

    static final String SESSION = "cyclades";
    static final String VISITE = "cyclades-visite";
    /** What was being written when the session ended. */
    static final String SAISIE = "cyclades-saisie";

    private TemoinsDuCompte() {}
}

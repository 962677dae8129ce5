package fr.cyclades.compte.web.session;

/** The names of the cookies of the portal. */
final class TemoinsDuCompte {

    static final String SESSION = "cyclades";
    static final String VISITE = "cyclades-visite";

    private TemoinsDuCompte() {}
}

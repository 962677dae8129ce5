package fr.cyclades.agent.web.session;

/** The names of the cookies of the desk: a browser may hold a candidate and an agent without mixing them. */
final class TemoinsDesAgents {

    static final String SESSION = "cyclades-gestion";
    /** Of a sign-in that waits for its code. */
    static final String ATTENTE = "cyclades-gestion-attente";
    static final String VISITE = "cyclades-gestion-visite";

    private TemoinsDesAgents() {}
}

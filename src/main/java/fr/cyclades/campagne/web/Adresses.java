package fr.cyclades.campagne.web;

import fr.cyclades.campagne.Campagne;

/** Addresses that several pages lead to. */
public final class Adresses {

    public static final String SERVICES = "/ouverture-des-services";
    public static final String AGENDA = SERVICES + "/calendrier.ics";
    public static final String AIDE = "/aide";
    public static final String QUESTIONS = "/questions-frequentes";

    private Adresses() {}

    /** The page of a campagne. */
    public static String fiche(Campagne campagne) {
        return SERVICES + "/" + campagne.code();
    }

    /** « Me prévenir », answered by the module of messages. */
    public static String alerte(Campagne campagne) {
        return "/alertes/" + campagne.code();
    }

    /** Where one begins, answered by the module of candidatures. */
    public static String inscription(Campagne campagne) {
        return "/candidatures/nouvelle?campagne=" + campagne.code();
    }
}

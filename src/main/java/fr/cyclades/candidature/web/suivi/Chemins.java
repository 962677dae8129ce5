package fr.cyclades.candidature.web.suivi;

import fr.cyclades.campagne.Campagne;

/** Addresses of pages that others serve. */
final class Chemins {

    /** « Ajouter une nouvelle candidature ». */
    static final String NOUVELLE = "/candidatures/nouvelle";

    private Chemins() {}

    static String service(Campagne campagne) {
        return "/ouverture-des-services/" + campagne.code();
    }
}

package fr.cyclades.agent.web.effectif;

import java.util.List;

/** The rights of the signed-in agent. */
public record VueMoi(String nom, String service, List<SonDroit> droits) {

    /** @param etendue on which candidatures */
    public record SonDroit(String role, String explication, String etendue) {}
}

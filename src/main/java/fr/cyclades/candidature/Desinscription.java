package fr.cyclades.candidature;

import java.time.Instant;

/** What became of « Se désinscrire ». */
public sealed interface Desinscription {

    /** Done, for ever; asked again, it gives the same. */
    record Faite(Candidature.Desinscrite candidature) implements Desinscription {}

    /** Received after the end of modifications: only the service can act now. */
    record Close(Instant depuis) implements Desinscription {}

    /** The service had ended this candidature before. */
    record SansObjet(Candidature candidature) implements Desinscription {}
}

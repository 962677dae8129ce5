package fr.cyclades.justificatif.controle.fin;

import java.util.UUID;

/** Writes a relance: the document and the mail. Internal to the module. */
public interface Relanceur {

    /** @param lot what makes the mail unique */
    void relancer(UUID candidature, UUID lot);
}

package fr.cyclades.justificatif.controle.lot;

import java.util.UUID;

/** Has a lot done after commit. Internal to the module. */
public interface ProgrammeDesLots {

    void programmer(UUID lot);
}

package fr.cyclades.amenagement;

import java.util.UUID;

/** An aménagement is asked, asked otherwise, or its declaration taken back: its reminders are to be looked at again. */
public record DemandeModifiee(UUID candidature) {}

package fr.cyclades.courriel;

import java.time.Instant;
import java.util.UUID;

/** A mail as its recipient gets it, for the readers of the demonstration. */
public record CourrielRecu(UUID id, String adresse, String objet, String texte, String html, Instant remis) {}

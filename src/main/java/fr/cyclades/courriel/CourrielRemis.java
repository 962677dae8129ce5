package fr.cyclades.courriel;

import java.time.Instant;
import java.util.UUID;

/** A mail was handed to the mail server for the first time; published in the transaction that records it. */
public record CourrielRemis(UUID message, String cle, Instant instant) {}

package fr.cyclades.courriel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail as the portal shows it.
 *
 * @param ecrit     when it was recorded
 * @param remis     when the mail server first took it; empty while it waits
 * @param texte     the text version
 * @param abandonne true when it never could be handed over and no longer will be
 */
public record Message(
        UUID id, String objet, String texte, String html, Instant ecrit, Optional<Instant> remis, boolean abandonne) {}

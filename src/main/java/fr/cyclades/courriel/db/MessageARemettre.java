package fr.cyclades.courriel.db;

import fr.cyclades.socle.AdresseMail;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail still to be handed over, to a candidate or to a stated address. */
public record MessageARemettre(
        UUID id, String cle, Optional<UUID> candidat, Optional<AdresseMail> adresse, String objet, String html, String texte,
        String messageId, Instant ecrit) {}

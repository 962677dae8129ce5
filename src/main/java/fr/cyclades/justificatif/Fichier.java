package fr.cyclades.justificatif;

import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What was uploaded for a piece.
 *
 * @param objet      where its bytes are in {@code stockage}
 * @param nom        how the person called it, to be shown escaped and never used as a name at download
 * @param type       {@code application/pdf} or {@code image/jpeg}, read in the bytes
 * @param pages      0 while unknown
 * @param photos     how many photographs were assembled; 0 for a file taken as it was
 * @param version    of the inscription at the time; {@code versionLue} the one printed on a signed récapitulatif, when it could be read
 * @param retireLe   when it was replaced or removed
 * @param remise     how it came, when an agent deposited it for the candidate
 */
public record Fichier(UUID id, UUID piece, String objet, String nom, String type, long octets, int pages, int photos, Instant deposeLe,
        Identite deposePar, int version, OptionalInt versionLue, Optional<Instant> retireLe,
        Optional<Remise> remise) {}

package fr.cyclades.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A published document, without its bytes.
 *
 * @param cle    the key printed on it, for {@code /verification}
 * @param octets size of the PDF
 * @param zone   zone in which its dates are shown
 * @param lieu   how the place of the zone is named, « de La Réunion »
 */
public record Document(
        UUID id, String cle, UUID candidat, UUID candidature, String type, String libelle, String groupe, int version, String fichier,
        long octets, Instant publie, ZoneId zone, String lieu) {}

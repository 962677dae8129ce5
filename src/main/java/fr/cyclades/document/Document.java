package fr.cyclades.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A published document, without its bytes.
 *
 * @param octets size of the PDF
 */
public record Document(
        UUID id, UUID candidat, UUID candidature, String type, String libelle, String groupe, int version, String fichier, long octets, Instant publie) {}

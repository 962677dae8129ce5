package fr.cyclades.justificatif;

import java.util.OptionalInt;

/**
 * A file whose bytes are safe in {@code stockage}, on its way to a piece.
 *
 * @param objet      where they are
 * @param nom        how the person called it
 * @param type       read in the bytes
 * @param photos     how many photographs were assembled; 0 for a file taken as it was
 * @param versionLue version read on a signed récapitulatif, when its code could be read
 */
public record Apport(String objet, String nom, String type, long octets, int pages, int photos, OptionalInt versionLue) {}

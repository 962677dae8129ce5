package fr.cyclades.socle;

/** The check letter of the numbers of Cyclades: remainder by 23 in the alphabet of the UAI (no I, O nor Q). */
final class Cle {

    private static final String ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private Cle() {}

    static char de(long nombre) {
        return ALPHABET.charAt((int) (nombre % ALPHABET.length()));
    }
}

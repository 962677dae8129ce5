package fr.cyclades.inspection.ouvrier;

import java.nio.charset.StandardCharsets;

/** What the chunks of a PNG tell. */
final class Png {

    private Png() {}

    /** Whether the chunk that ends the image is there. */
    static boolean estEntier(byte[] png) {
        var fin = png.length - 12;
        return fin > 8 && new String(png, 8, png.length - 8, StandardCharsets.ISO_8859_1).contains("IEND");
    }
}

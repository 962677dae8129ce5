package fr.cyclades.stockage;

import java.util.HexFormat;

/**
 * The SHA-256 of some bytes, which is also the name under which they are kept.
 *
 * @param texte 64 hexadecimal digits, in lower case
 */
public record Empreinte(String texte) {

    public Empreinte {
        if (!texte.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in lower case hexadecimal");
        }
    }

    public static Empreinte of(byte[] sha256) {
        return new Empreinte(HexFormat.of().formatHex(sha256));
    }

    public byte[] octets() {
        return HexFormat.of().parseHex(texte);
    }
}

package fr.cyclades.agent;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every thirty seconds (RFC 6238, RFC 4226): HMAC-SHA-1, six digits, what every application of telephone reads. */
public final class Totp {

    static final int OCTETS = 20;

    private static final long PAS = 30;
    private static final int CHIFFRES = 6;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    public static String code(byte[] secret, Instant instant) {
        return code(secret, pas(instant), CHIFFRES);
    }

    static String code(byte[] secret, long pas, int chiffres) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var empreinte = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(pas).array()));
            var valeur = empreinte.getInt(empreinte.get(empreinte.capacity() - 1) & 0xf) & 0x7fffffff;
            return String.format("%0" + chiffres + "d", valeur % (long) Math.pow(10, chiffres));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long pas(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), PAS);
    }

    /** The step of this code, one before or after now being allowed for a clock that is not right; empty when it is none of them. */
    static OptionalLong reconnaitre(byte[] secret, String code, Instant instant) {
        var lu = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.of(pas(instant), pas(instant) - 1, pas(instant) + 1)
                .filter(p -> MessageDigest.isEqual(code(secret, p, CHIFFRES).getBytes(StandardCharsets.UTF_8), lu)).findFirst();
    }

    /** As it is typed, in RFC 4648 base 32 without padding. */
    public static String enTexte(byte[] octets) {
        var texte = new StringBuilder();
        int tampon = 0;
        int bits = 0;
        for (byte octet : octets) {
            tampon = tampon << 8 | octet & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                texte.append(BASE_32.charAt(tampon >> bits - 5 & 31));
            }
        }
        return bits == 0 ? texte.toString() : texte.append(BASE_32.charAt(tampon << 5 - bits & 31)).toString();
    }

    /** What the QR code says to the application. @param compte address of the agent */
    public static String adresse(byte[] secret, String compte) {
        return "otpauth://totp/Cyclades%20gestion:" + URLEncoder.encode(compte, StandardCharsets.UTF_8)
                + "?secret=" + enTexte(secret) + "&issuer=Cyclades%20gestion";
    }
}

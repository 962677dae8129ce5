package fr.cyclades.acces;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque secret of 256 random bits, known to its bearer only: a session, a link in a mail. The server keeps its SHA-256
 * fingerprint and nothing else (decision 16).
 */
public record Jeton(String secret) {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9_-]{43}");

    public Jeton {
        if (!FORME.matcher(secret).matches()) {
            throw new IllegalArgumentException("not a token");
        }
    }

    public static Jeton nouveau() {
        var octets = new byte[32];
        HASARD.nextBytes(octets);
        return new Jeton(enTexte(octets));
    }

    /** Reads what a browser sent; empty when it has not the form of a token. */
    public static Optional<Jeton> lire(String texte) {
        return texte != null && FORME.matcher(texte).matches() ? Optional.of(new Jeton(texte)) : Optional.empty();
    }

    public byte[] empreinte() {
        return sha256(secret);
    }

    /** Another secret, which tells nothing of this one: {@code deriver("csrf")}. */
    public String deriver(String usage) {
        return enTexte(sha256(usage + ":" + secret));
    }

    @Override
    public String toString() {
        return "Jeton[…]";
    }

    private static byte[] sha256(String texte) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String enTexte(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}

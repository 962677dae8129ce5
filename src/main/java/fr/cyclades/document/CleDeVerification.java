package fr.cyclades.document;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key printed on a document: 8 characters drawn from 31 that cannot be taken for one another (no I, L, O, 0, 1), written
 * « K7RT-4MWX ». There are 852 milliards of them.
 */
public record CleDeVerification(String texte) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final Pattern FORME = Pattern.compile("[" + ALPHABET + "]{8}");
    private static final SecureRandom HASARD = new SecureRandom();

    public CleDeVerification {
        if (!FORME.matcher(texte).matches()) {
            throw new IllegalArgumentException("not a key");
        }
    }

    public static CleDeVerification tirer() {
        var texte = new StringBuilder();
        HASARD.ints(8, 0, ALPHABET.length()).forEach(rang -> texte.append(ALPHABET.charAt(rang)));
        return new CleDeVerification(texte.toString());
    }

    /** Reads what a person typed. */
    public static Optional<CleDeVerification> lire(String saisie) {
        var compacte = saisie.replaceAll("[\\s\\u00a0‐‑–-]", "").toUpperCase(Locale.ROOT);
        return FORME.matcher(compacte).matches() ? Optional.of(new CleDeVerification(compacte)) : Optional.empty();
    }

    /** « K7RT-4MWX ». */
    public String affichee() {
        return texte.substring(0, 4) + "-" + texte.substring(4);
    }
}

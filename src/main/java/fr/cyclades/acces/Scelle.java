package fr.cyclades.acces;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A text that only the bearer of a token can read again (AES-256-GCM): the server, which keeps no token, cannot. */
public final class Scelle {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final int NONCE = 12;
    private static final int SCEAU = 128;

    private Scelle() {}

    public static byte[] sceller(Jeton jeton, String texte) {
        var nonce = new byte[NONCE];
        HASARD.nextBytes(nonce);
        try {
            var scelle = chiffre(Cipher.ENCRYPT_MODE, jeton, nonce).doFinal(texte.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + scelle.length).put(nonce).put(scelle).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty with another token, or when the bytes were changed. */
    public static Optional<String> ouvrir(Jeton jeton, byte[] octets) {
        if (octets.length < NONCE) {
            return Optional.empty();
        }
        var nonce = new byte[NONCE];
        System.arraycopy(octets, 0, nonce, 0, NONCE);
        try {
            var texte = chiffre(Cipher.DECRYPT_MODE, jeton, nonce).doFinal(octets, NONCE, octets.length - NONCE);
            return Optional.of(new String(texte, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException autreJeton) {
            return Optional.empty();
        }
    }

    private static Cipher chiffre(int sens, Jeton jeton, byte[] nonce) throws GeneralSecurityException {
        var chiffre = Cipher.getInstance("AES/GCM/NoPadding");
        var cle = Base64.getUrlDecoder().decode(jeton.deriver("scelle"));
        chiffre.init(sens, new SecretKeySpec(cle, "AES"), new GCMParameterSpec(SCEAU, nonce));
        return chiffre;
    }
}

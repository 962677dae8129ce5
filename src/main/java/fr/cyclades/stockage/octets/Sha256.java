package fr.cyclades.stockage.octets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

final class Sha256 {

    private Sha256() {}

    static MessageDigest calcul() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException panne) {
            throw new IllegalStateException(panne);
        }
    }
}

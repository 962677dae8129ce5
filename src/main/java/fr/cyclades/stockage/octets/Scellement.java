package fr.cyclades.stockage.octets;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * The sealed form of an object: « CYS1 », the identifier of the key (four bytes), then Tink's streaming AES-256-GCM in segments of
 * 256 KiB, the eight first bytes authenticated with each of them.
 */
final class Scellement {

    private static final int MARQUE = 0x43595331;

    private final Trousseau trousseau;

    Scellement(Trousseau trousseau) {
        this.trousseau = trousseau;
    }

    OutputStream sceller(OutputStream sortie) throws IOException {
        var cle = trousseau.premiere();
        var entete = entete(cle);
        sortie.write(entete);
        try {
            return trousseau.cle(cle).newEncryptingStream(sortie, entete);
        } catch (GeneralSecurityException panne) {
            throw new IOException(panne);
        }
    }

    InputStream desceller(InputStream entree) throws IOException {
        var debut = new DataInputStream(entree);
        if (debut.readInt() != MARQUE) {
            throw new IOException("not a sealed object");
        }
        var cle = debut.readInt();
        try {
            return trousseau.cle(cle).newDecryptingStream(entree, entete(cle));
        } catch (GeneralSecurityException panne) {
            throw new IOException(panne);
        }
    }

    int cle() {
        return trousseau.premiere();
    }

    private static byte[] entete(int cle) throws IOException {
        var octets = new ByteArrayOutputStream(8);
        var ecriture = new DataOutputStream(octets);
        ecriture.writeInt(MARQUE);
        ecriture.writeInt(cle);
        return octets.toByteArray();
    }
}

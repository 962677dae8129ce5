package fr.cyclades.stockage.octets;

import fr.cyclades.stockage.OctetsAlteres;
import fr.cyclades.stockage.Scelleur;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * The sealed form of an object: « CYS1 », the identifier of the key (four bytes), then Tink's streaming AES-256-GCM in segments of
 * 256 KiB, the eight first bytes authenticated with each of them.
 */
final class Scellement implements Scelleur {

    private static final int MARQUE = 0x43595331;
    private static final int ENTETE = 8;

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

    /** @throws IOException also when its key is not in the file: it waits until it is back */
    InputStream desceller(InputStream entree) throws IOException {
        var entete = ByteBuffer.wrap(entree.readNBytes(ENTETE));
        if (entete.remaining() < ENTETE || entete.getInt() != MARQUE) {
            throw new OctetsAlteres("not a sealed object", null);
        }
        var cle = entete.getInt();
        try {
            return trousseau.cle(cle).newDecryptingStream(entree, entete(cle));
        } catch (GeneralSecurityException panne) {
            throw new IOException(panne);
        }
    }

    @Override
    public byte[] sceller(byte[] clair) {
        var sortie = new ByteArrayOutputStream();
        try (var scelle = sceller(sortie)) {
            scelle.write(clair);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        return sortie.toByteArray();
    }

    @Override
    public byte[] ouvrir(byte[] scelle) {
        try (var clair = desceller(new ByteArrayInputStream(scelle))) {
            return clair.readAllBytes();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
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

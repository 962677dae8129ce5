package fr.cyclades.stockage.octets;

import fr.cyclades.stockage.Empreinte;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Bytes compared with their fingerprint when their end is reached. */
final class OctetsVerifies extends FilterInputStream {

    private final Empreinte attendue;
    private final MessageDigest calcul = Sha256.calcul();
    private boolean fini;

    OctetsVerifies(InputStream octets, Empreinte attendue) {
        super(octets);
        this.attendue = attendue;
    }

    @Override
    public int read() throws IOException {
        var un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
    }

    @Override
    public int read(byte[] tampon, int debut, int taille) throws IOException {
        var lus = super.read(tampon, debut, taille);
        if (lus >= 0) {
            calcul.update(tampon, debut, lus);
        } else if (!fini) {
            fini = true;
            verifier();
        }
        return lus;
    }

    private void verifier() throws IOException {
        if (!Empreinte.of(calcul.digest()).equals(attendue)) {
            throw new IOException("altered: " + attendue.texte());
        }
    }

    @Override
    public long skip(long combien) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(combien, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

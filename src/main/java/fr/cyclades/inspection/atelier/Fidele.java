package fr.cyclades.inspection.atelier;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A source whose own failures can be told from those of the one it is copied to. */
final class Fidele extends FilterInputStream {

    static final class Panne extends IOException {
        Panne(IOException cause) {
            super(cause);
        }
    }

    Fidele(InputStream octets) {
        super(octets);
    }

    @Override
    public int read(byte[] tampon, int debut, int taille) throws IOException {
        try {
            return super.read(tampon, debut, taille);
        } catch (IOException panne) {
            throw new Panne(panne);
        }
    }
}

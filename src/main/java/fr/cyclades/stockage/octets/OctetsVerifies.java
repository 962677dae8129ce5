package fr.cyclades.stockage.octets;

import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.OctetsAlteres;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bytes compared with their fingerprint when their end is reached. What their source did not fail to give and cannot be opened is altered. */
final class OctetsVerifies extends FilterInputStream {

    private static final Logger JOURNAL = LoggerFactory.getLogger(OctetsVerifies.class);

    private final Lus source;
    private final Empreinte attendue;
    private final MessageDigest calcul = Sha256.calcul();
    private boolean fini;

    /** @param source what {@code octets} are unsealed from */
    OctetsVerifies(InputStream octets, Lus source, Empreinte attendue) {
        super(octets);
        this.source = source;
        this.attendue = attendue;
    }

    @Override
    public int read() throws IOException {
        var un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
    }

    @Override
    public int read(byte[] tampon, int debut, int taille) throws IOException {
        var lus = lire(tampon, debut, taille);
        if (lus >= 0) {
            calcul.update(tampon, debut, lus);
        } else if (!fini) {
            fini = true;
            verifier();
        }
        return lus;
    }

    private int lire(byte[] tampon, int debut, int taille) throws IOException {
        try {
            return super.read(tampon, debut, taille);
        } catch (IOException panne) {
            throw source.ontManque() ? panne : altere(attendue, panne);
        }
    }

    private void verifier() throws IOException {
        if (!Empreinte.of(calcul.digest()).equals(attendue)) {
            throw altere(attendue, null);
        }
    }

    /** Told to the operator each time it is met. */
    static OctetsAlteres altere(Empreinte objet, IOException cause) {
        JOURNAL.error("Object {} altered, to be restored from the backup of the storage", objet.texte());
        return new OctetsAlteres("altered: " + objet.texte(), cause);
    }

    @Override
    public long skip(long combien) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(combien, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Bytes as the storage gives them, which remember that it failed to: what follows is then no fault of theirs. */
    static final class Lus extends FilterInputStream {

        private boolean manque;

        Lus(InputStream octets) {
            super(octets);
        }

        boolean ontManque() {
            return manque;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException panne) {
                manque = true;
                throw panne;
            }
        }

        @Override
        public int read(byte[] tampon, int debut, int taille) throws IOException {
            try {
                return super.read(tampon, debut, taille);
            } catch (IOException panne) {
                manque = true;
                throw panne;
            }
        }
    }
}

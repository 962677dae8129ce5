package fr.cyclades.inspection.ouvrier;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What passes between the application and a worker: parameters, then bytes cut in chunks whose end is a chunk of none. */
public final class Trame {

    private static final int MORCEAU = 64 * 1024;

    private Trame() {}

    public static void ecrire(DataOutputStream sortie, Map<String, String> parametres) throws IOException {
        sortie.writeInt(parametres.size());
        for (var parametre : parametres.entrySet()) {
            sortie.writeUTF(parametre.getKey());
            texte(sortie, parametre.getValue());
        }
    }

    public static Map<String, String> lire(DataInputStream entree) throws IOException {
        var parametres = new TreeMap<String, String>();
        for (var reste = entree.readInt(); reste > 0; reste--) {
            var nom = entree.readUTF();
            parametres.put(nom, new String(entree.readNBytes(entree.readInt()), StandardCharsets.UTF_8));
        }
        return parametres;
    }

    public static void ecrire(DataOutputStream sortie, InputStream octets) throws IOException {
        var tampon = new byte[MORCEAU];
        for (int lus; (lus = octets.readNBytes(tampon, 0, MORCEAU)) > 0; ) {
            sortie.writeInt(lus);
            sortie.write(tampon, 0, lus);
        }
        sortie.writeInt(0);
    }

    /** The bytes that follow, up to their end; to be read whole. */
    public static InputStream octets(DataInputStream entree) {
        return new Octets(entree);
    }

    private static void texte(DataOutputStream sortie, String texte) throws IOException {
        var octets = texte.getBytes(StandardCharsets.UTF_8);
        sortie.writeInt(octets.length);
        sortie.write(octets);
    }

    private static final class Octets extends FilterInputStream {

        private int reste;
        private boolean fini;

        Octets(DataInputStream entree) {
            super(entree);
        }

        @Override
        public int read() throws IOException {
            var un = new byte[1];
            return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
        }

        @Override
        public int read(byte[] tampon, int debut, int taille) throws IOException {
            if (reste == 0 && !fini) {
                reste = ((DataInputStream) in).readInt();
                fini = reste == 0;
            }
            if (fini) {
                return -1;
            }
            var lus = in.read(tampon, debut, Math.min(taille, reste));
            if (lus < 0) {
                throw new IOException("cut");
            }
            reste -= lus;
            return lus;
        }

        @Override
        public void close() {}
    }
}

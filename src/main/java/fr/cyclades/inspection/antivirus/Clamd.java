package fr.cyclades.inspection.antivirus;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** ClamAV's daemon, by its own protocol: {@code zINSTREAM}, then chunks preceded by their length, then a length of zero. */
final class Clamd implements Antivirus {

    private static final int MORCEAU = 64 * 1024;
    private static final String SAIN = "stream: OK";

    private final SocketAddress adresse;
    private final Duration delai;

    /** @param adresse {@code tcp://hote:port} or {@code unix:/chemin} */
    Clamd(String adresse, Duration delai) {
        this.adresse = of(adresse);
        this.delai = delai;
    }

    @Override
    public boolean estConfigure() {
        return true;
    }

    @Override
    public boolean repond() {
        try {
            return demander(_ -> {}, "zPING\0").equals("PONG");
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public Avis analyser(InputStream octets) throws IOException {
        var lecture = new Lecture(octets);
        try {
            return avis(demander(lecture, "zINSTREAM\0"));
        } catch (IOException _) {
            lecture.rethrow();
            return new Avis.Injoignable();
        }
    }

    private static Avis avis(String reponse) {
        if (reponse.equals(SAIN)) {
            return new Avis.Sain();
        }
        if (reponse.endsWith(" FOUND")) {
            return new Avis.Infecte(reponse.substring("stream: ".length(), reponse.length() - " FOUND".length()));
        }
        return reponse.isEmpty() ? new Avis.Injoignable() : new Avis.Indecis(reponse);
    }

    private interface Envoi {
        void vers(DataOutputStream sortie) throws IOException;
    }

    /** Closed from outside when it takes too long: a channel has no time limit of its own. */
    private String demander(Envoi envoi, String commande) throws IOException {
        try (var canal = SocketChannel.open(adresse instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET)) {
            var garde = Thread.ofVirtual().start(() -> fermerApres(canal));
            try {
                canal.connect(adresse);
                var sortie = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(canal), MORCEAU + 4));
                sortie.write(commande.getBytes(StandardCharsets.US_ASCII));
                envoi.vers(sortie);
                sortie.flush();
                return new String(Channels.newInputStream(canal).readNBytes(1000), StandardCharsets.UTF_8).replace("\0", "").strip();
            } finally {
                garde.interrupt();
            }
        }
    }

    private void fermerApres(SocketChannel canal) {
        try {
            Thread.sleep(delai);
            canal.close();
        } catch (IOException | InterruptedException _) {
            // answered in time, or closed already
        }
    }

    private static SocketAddress of(String adresse) {
        if (adresse.startsWith("unix:")) {
            return UnixDomainSocketAddress.of(adresse.substring("unix:".length()));
        }
        var uri = URI.create(adresse);
        return new InetSocketAddress(uri.getHost(), uri.getPort());
    }

    /** The bytes to send, whose own failure is not clamd's. */
    private static final class Lecture implements Envoi {

        private final InputStream octets;
        private IOException panne;

        Lecture(InputStream octets) {
            this.octets = octets;
        }

        @Override
        public void vers(DataOutputStream sortie) throws IOException {
            var tampon = new byte[MORCEAU];
            for (int lus; (lus = lire(tampon)) > 0; ) {
                sortie.writeInt(lus);
                sortie.write(tampon, 0, lus);
            }
            sortie.writeInt(0);
        }

        private int lire(byte[] tampon) throws IOException {
            try {
                return octets.readNBytes(tampon, 0, tampon.length);
            } catch (IOException lecture) {
                panne = lecture;
                throw lecture;
            }
        }

        void rethrow() throws IOException {
            if (panne != null) {
                throw panne;
            }
        }
    }
}

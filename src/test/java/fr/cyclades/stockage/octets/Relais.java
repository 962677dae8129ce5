package fr.cyclades.stockage.octets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server, that the test damages. Every connection obeys the damage set when it begins; setting another closes them all. */
final class Relais implements AutoCloseable {

    /** What the line does. */
    sealed interface Dommage {
        /** Nothing. */
        record Aucun() implements Dommage {}

        /** Nobody answers at this address any more. */
        record Refus() implements Dommage {}

        /** Cut once so many bytes went up. */
        record EnvoiCoupe(int apres) implements Dommage {}

        /** Cut once so many bytes came down. */
        record ReponseCoupee(int apres) implements Dommage {}

        /** A byte changed on the way up. */
        record EnvoiChange(int rang) implements Dommage {}

        /** A byte changed on the way down. */
        record ReponseChangee(int rang) implements Dommage {}

        /** The server answers this, so many times, and then as it should. */
        record Erreur(String statut, AtomicInteger fois) implements Dommage {}
    }

    private final int vers;
    private final ServerSocket ecoute;
    private final Collection<Socket> prises = new ConcurrentLinkedQueue<>();
    private volatile Dommage dommage = new Dommage.Aucun();

    Relais(int vers) throws IOException {
        this.vers = vers;
        this.ecoute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accepter);
    }

    int port() {
        return ecoute.getLocalPort();
    }

    void subir(Dommage nouveau) {
        dommage = nouveau;
        prises.forEach(Relais::fermer);
        prises.clear();
    }

    private void accepter() {
        try {
            while (true) {
                var client = ecoute.accept();
                prises.add(client);
                Thread.ofVirtual().start(() -> servir(client, dommage));
            }
        } catch (IOException _) {
            // closed
        }
    }

    private void servir(Socket client, Dommage celui) {
        try {
            switch (celui) {
                case Dommage.Refus _ -> client.setSoLinger(true, 0);
                case Dommage.Erreur(var statut, var fois) when fois.getAndDecrement() > 0 -> repondre(client, statut);
                default -> relayer(client, celui);
            }
        } catch (IOException _) {
            // the line is dead, as wanted
        } finally {
            fermer(client);
        }
    }

    private static void repondre(Socket client, String statut) throws IOException {
        var lu = new StringBuilder();
        while (lu.indexOf("\r\n\r\n") < 0) {
            lu.append((char) client.getInputStream().read());
        }
        client.getOutputStream().write(("HTTP/1.1 " + statut + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        client.shutdownOutput();
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private void relayer(Socket client, Dommage celui) throws IOException {
        try (var serveur = new Socket(InetAddress.getLoopbackAddress(), vers)) {
            prises.add(serveur);
            var monte = Thread.ofVirtual().start(() -> copier(client, serveur, celui instanceof Dommage.EnvoiCoupe(var n) ? n : -1,
                    celui instanceof Dommage.EnvoiChange(var n) ? n : -1));
            copier(serveur, client, celui instanceof Dommage.ReponseCoupee(var n) ? n : -1, celui instanceof Dommage.ReponseChangee(var n) ? n : -1);
            monte.interrupt();
        }
    }

    /** Both ends are closed with either. */
    private static void copier(Socket de, Socket a, int coupe, int change) {
        try {
            copier(de.getInputStream(), a.getOutputStream(), coupe, change);
        } catch (IOException _) {
            // the other way went dead
        } finally {
            fermer(de);
            fermer(a);
        }
    }

    private static void copier(InputStream de, OutputStream a, int coupe, int change) throws IOException {
        var tampon = new byte[8192];
        var passes = 0;
        for (int lus; (coupe < 0 || passes < coupe) && (lus = de.read(tampon)) > 0; passes += lus) {
            if (change >= passes && change < passes + lus) {
                tampon[change - passes] ^= 1;
            }
            a.write(tampon, 0, lus);
            a.flush();
        }
    }

    private static void fermer(Socket prise) {
        try {
            prise.close();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    @Override
    public void close() throws IOException {
        ecoute.close();
        prises.forEach(Relais::fermer);
    }
}

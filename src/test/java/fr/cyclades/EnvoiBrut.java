package fr.cyclades;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Flow;

/** A request sent by hand, as bad lines and slow people send it: its heading first, then its body as the test likes. */
public final class EnvoiBrut implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    private final byte[] corps;
    private final Socket prise;
    private int envoyes;

    /** Sends the heading, and waits until the server has begun with it ({@code 100 Continue}). @param requete as {@link Navigateur#envoi} makes it */
    public EnvoiBrut(HttpRequest requete) throws IOException {
        var site = requete.uri();
        this.corps = corps(requete);
        this.prise = new Socket(site.getHost(), site.getPort());
        prise.setSoTimeout(PATIENCE);
        var entete = new StringBuilder("POST " + site.getRawPath() + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nConnection: close\r\n"
                + "Expect: 100-continue\r\nContent-Length: " + corps.length + "\r\n");
        requete.headers().map().forEach((nom, valeurs) -> valeurs.forEach(v -> entete.append(nom).append(": ").append(v).append("\r\n")));
        prise.getOutputStream().write(entete.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        attendre("HTTP/1.1 100 \r\n\r\n");
    }

    /** Of the whole body, in bytes. */
    public int taille() {
        return corps.length;
    }

    /** So many more bytes of the body. */
    public EnvoiBrut envoyer(int octets) throws IOException {
        prise.getOutputStream().write(corps, envoyes, octets);
        prise.getOutputStream().flush();
        envoyes += octets;
        return this;
    }

    /** What is left of the body, then the whole answer, heading included. */
    public String finir() throws IOException {
        envoyer(corps.length - envoyes);
        return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The line goes dead, without a word. */
    public void couper() throws IOException {
        prise.setSoLinger(true, 0);
        prise.close();
    }

    @Override
    public void close() throws IOException {
        prise.close();
    }

    private void attendre(String ligne) throws IOException {
        var lue = new String(prise.getInputStream().readNBytes(ligne.length()), StandardCharsets.US_ASCII);
        if (!lue.equals(ligne)) {
            throw new IOException("not going on: " + lue);
        }
    }

    private static byte[] corps(HttpRequest requete) {
        var lecteur = BodySubscribers.ofByteArray();
        requete.bodyPublisher().orElseThrow().subscribe(new Relais(lecteur));
        return lecteur.getBody().toCompletableFuture().join();
    }

    /** Reads what a request would send. */
    private record Relais(BodySubscriber<byte[]> vers) implements Flow.Subscriber<ByteBuffer> {

        @Override
        public void onSubscribe(Flow.Subscription abonnement) {
            vers.onSubscribe(abonnement);
        }

        @Override
        public void onNext(ByteBuffer morceau) {
            vers.onNext(List.of(morceau));
        }

        @Override
        public void onError(Throwable panne) {
            vers.onError(panne);
        }

        @Override
        public void onComplete() {
            vers.onComplete();
        }
    }
}

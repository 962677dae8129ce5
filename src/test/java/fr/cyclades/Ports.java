package fr.cyclades;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports for the servers of the tests, below those that Linux gives to connections: none takes one before its server has started. */
public final class Ports {

    private static final AtomicInteger SUIVANT = new AtomicInteger((int) (20_000 + ProcessHandle.current().pid() % 10_000));

    private Ports() {}

    /** Each call gives another one. */
    public static int libre() {
        for (int essai = 0; essai < 1_000; essai++) {
            try (var prise = new ServerSocket(SUIVANT.getAndIncrement(), 1, InetAddress.getLoopbackAddress())) {
                return prise.getLocalPort();
            } catch (IOException _) {
                // taken: the next one
            }
        }
        throw new IllegalStateException("no free port before " + SUIVANT);
    }
}

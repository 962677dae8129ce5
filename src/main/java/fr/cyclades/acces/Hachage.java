package fr.cyclades.acces;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id, 19 MiB, two passes, one lane. A hash costs as much as a hundred pages, so that at most all cores but one compute at
 * once, a short queue waits behind, and whoever comes after is told to come back ({@link Surcharge}): pages stay fast whatever the
 * number of sign-ins.
 */
@Component
public class Hachage {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int FILE_PAR_PLACE = 40;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore places;
    private final int file;
    private final String leurre = leurre();

    @Autowired
    Hachage() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    Hachage(int places) {
        this.places = new Semaphore(places, true);
        this.file = places * FILE_PAR_PLACE;
    }

    /** A fingerprint with today's parameters that no password has. */
    static String leurre() {
        var hasard = new SecureRandom();
        return "$argon2id$v=19$m=19456,t=2,p=1$" + base64(hasard, 16) + "$" + base64(hasard, 32);
    }

    private static String base64(SecureRandom hasard, int longueur) {
        var octets = new byte[longueur];
        hasard.nextBytes(octets);
        return Base64.getEncoder().withoutPadding().encodeToString(octets);
    }

    public String hacher(String motDePasse) {
        return aSonTour(() -> argon2.encode(normaliser(motDePasse)));
    }

    public boolean verifier(String motDePasse, String empreinte) {
        return aSonTour(() -> argon2.matches(normaliser(motDePasse), empreinte));
    }

    /** Costs what {@link #verifier} costs and is always false: nobody learns by the clock that an account does not exist. */
    public boolean faireSemblant(String motDePasse) {
        return verifier(motDePasse, leurre) && false;
    }

    /** Whether this fingerprint was made with weaker parameters than today's. */
    public boolean estARefaire(String empreinte) {
        return argon2.upgradeEncoding(empreinte);
    }

    private <T> T aSonTour(Supplier<T> calcul) {
        if (places.getQueueLength() >= file || !place()) {
            throw new Surcharge(PATIENCE.plusSeconds(3));
        }
        try {
            return calcul.get();
        } finally {
            places.release();
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String normaliser(String motDePasse) {
        return Normalizer.normalize(motDePasse, Normalizer.Form.NFC);
    }
}

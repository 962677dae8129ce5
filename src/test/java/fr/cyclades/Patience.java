package fr.cyclades;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for what the application does by itself, a little later: a task, a mail, a verdict. */
public final class Patience {

    private static final Duration LONGTEMPS = Duration.ofMinutes(2);
    private static final Duration UN_MOMENT = Duration.ofMillis(500);

    private Patience() {}

    /** Fails after two minutes: a loaded machine is slow, not wrong. */
    public static void jusqua(Callable<Boolean> vrai) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(50)).atMost(LONGTEMPS).until(vrai);
    }

    /** True now and for a while: what must not happen had the time to. */
    public static void demeure(Callable<Boolean> vrai) {
        demeure(UN_MOMENT, vrai);
    }

    public static void demeure(Duration moment, Callable<Boolean> vrai) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(50)).during(moment).atMost(LONGTEMPS).until(vrai);
    }

    /** Whether it came true in time. */
    public static boolean obtient(Callable<Boolean> vrai) {
        try {
            jusqua(vrai);
            return true;
        } catch (ConditionTimeoutException jamais) {
            return false;
        }
    }
}

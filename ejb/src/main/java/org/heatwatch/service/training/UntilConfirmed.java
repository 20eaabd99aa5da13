package org.heatwatch.service.training;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.heatwatch.service.access.NotConfirmed;

/**
 * Makes a step of a roster's reader again, a second apart, while the database is away: nothing else in the line can be read then.
 * When it is back, the reader goes on.
 */
final class UntilConfirmed {

    /** For some ten minutes: by then whoever sent the roster has sent it again. */
    private static final int MOST = 600;

    private UntilConfirmed() {}

    /** @throws NotConfirmed if it never was, or the server stops */
    static <T> T call(Supplier<T> step) {
        for (int tries = 1; ; tries++) {
            try {
                return step.get();
            } catch (NotConfirmed notYet) {
                if (tries == MOST || isStopped()) {
                    throw notYet;
                }
            }
        }
    }

    /** @throws NotConfirmed if it never was, or the server stops */
    static void run(Runnable step) {
        call(() -> {
            step.run();
            return true;
        });
    }

    private static boolean isStopped() {
        try {
            TimeUnit.SECONDS.sleep(1);
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

package org.heatwatch.launcher;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Processes that a killed launcher left running. They are looked for again and again, not waited for: no longer our children, they
 * may stay in the process table as dead entries for as long as nobody collects them.
 */
final class Leftovers {

    private static final int POLL_MILLIS = 50;

    private final Predicate<ProcessHandle> isOne;

    Leftovers(Predicate<ProcessHandle> isOne) {
        this.isOne = isOne;
    }

    /** Asks each to stop, waits until none runs, and kills what still runs after the limit. */
    void stop(Consumer<ProcessHandle> asking, Duration limit) {
        running().forEach(asking);
        long end = System.nanoTime() + limit.toNanos();
        while (running().findAny().isPresent()) {
            if (System.nanoTime() > end) {
                running().forEach(ProcessHandle::destroyForcibly);
            }
            pause();
        }
    }

    private Stream<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(isOne);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            throw new CannotStart("Interrupted while stopping what an earlier start left running", e);
        }
    }
}

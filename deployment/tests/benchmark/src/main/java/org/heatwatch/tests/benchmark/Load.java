package org.heatwatch.tests.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.heatwatch.tests.http.RunningProduct;

/**
 * Users who do the same act again and again, each beginning the next when the last is answered. Acts of the warm-up are done, not timed.
 *
 * @param newToTheServer the longest time that acts which the server hasn't done yet are done before {@link #of}
 * @param warmUp before the first act counts
 * @param measured from then on
 */
record Load(Duration newToTheServer, Duration warmUp, Duration measured) {

    private static final int MOST_ROUNDS = 10;
    private static final int STEADY_ROUNDS = 2;
    private static final double HARDLY_MORE = 1.03;

    /** One act of one user, from 0 on. It throws when the answer is not the right one. */
    interface Act {
        void by(int user) throws Exception;
    }

    /**
     * Lets the server do the act until its compiler is done with it: until two rounds in succession, a tenth of the longest time each, brought
     * hardly more acts than the best before them.
     */
    void introduce(RunningProduct product, int users, Act act) {
        Load round = new Load(Duration.ZERO, Duration.ZERO, newToTheServer.dividedBy(MOST_ROUNDS));
        double best = 0;
        int steady = 0;
        for (int rounds = 0; rounds < MOST_ROUNDS && steady < STEADY_ROUNDS; rounds++) {
            double perSecond = round.of(product, users, act).perSecond();
            steady = perSecond < best * HARDLY_MORE ? steady + 1 : 0;
            best = Math.max(best, perSecond);
        }
    }

    /** @throws IllegalStateException when an act failed: there is no figure then */
    Timing of(RunningProduct product, int users, Act act) {
        return of(product, product.serverPid(), users, act);
    }

    /** @param server the process whose processor time it is, where there are several on the product's database */
    Timing of(RunningProduct product, long server, int users, Act act) {
        ExecutorService threads = Executors.newFixedThreadPool(users);
        try {
            long begin = System.nanoTime() + warmUp.toNanos();
            long end = begin + measured.toNanos();
            List<Future<long[]>> done = new ArrayList<>();
            for (int i = 0; i < users; i++) {
                int user = i;
                done.add(threads.submit(() -> repeat(act, user, begin, end)));
            }
            TimeUnit.NANOSECONDS.sleep(begin - System.nanoTime());
            Cpu before = Cpu.of(product, server);
            TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
            Cpu used = Cpu.of(product, server).since(before);
            List<long[]> nanos = new ArrayList<>();
            for (Future<long[]> each : done) {
                nanos.add(each.get());
            }
            return Timing.of(nanos, measured, used);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] repeat(Act act, int user, long begin, long end) throws Exception {
        long[] nanos = new long[1024];
        int count = 0;
        for (long start = System.nanoTime(); start < end; ) {
            act.by(user);
            long now = System.nanoTime();
            if (start >= begin && now < end) {
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count++] = now - start;
            }
            start = now;
        }
        return Arrays.copyOf(nanos, count);
    }
}

package org.heatwatch.tests.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.heatwatch.tests.http.RunningProduct;

/** How long an event waits for its place in the chain while facilitators' marks make fifty a second. */
final class Sealer {

    private static final int PER_SECOND = 50;
    private static final int FACILITATORS = 25;
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final int LOOK_MILLIS = 200;
    private static final Duration AIM = Duration.ofSeconds(60);

    private final RunningProduct product;
    private final Tables tables;

    Sealer(RunningProduct product, Tables tables) {
        this.product = product;
        this.tables = tables;
    }

    void run() throws Exception {
        Saturdays saturdays = new Saturdays(product.address(), 0);
        for (int user = 0; user < FACILITATORS; user++) {
            saturdays.mark(user);
        }
        AtomicInteger failed = new AtomicInteger();
        try (Connection owner = product.ownerConnection(); Statement statement = owner.createStatement()) {
            long before = Sql.number(statement, "select max(link) from youth_access_link");
            int markedBefore = saturdays.marked();
            ScheduledExecutorService facilitators = Executors.newScheduledThreadPool(FACILITATORS);
            for (int user = 0; user < FACILITATORS; user++) {
                int number = user;
                long every = TimeUnit.SECONDS.toMicros(1) * FACILITATORS / PER_SECOND;
                facilitators.scheduleAtFixedRate(() -> mark(saturdays, number, failed), every * user / FACILITATORS, every, TimeUnit.MICROSECONDS);
            }
            double oldest = 0;
            long end = System.nanoTime() + LONG.toNanos();
            while (System.nanoTime() < end) {
                oldest = Math.max(oldest, oldestUnsealed(statement));
                Thread.sleep(LOOK_MILLIS);
            }
            facilitators.shutdown();
            facilitators.awaitTermination(1, TimeUnit.MINUTES);
            int events = saturdays.marked() - markedBefore;
            double last = oldestUnsealed(statement);
            for (long giveUp = System.nanoTime() + AIM.toNanos(); last > 0 && System.nanoTime() < giveUp; last = oldestUnsealed(statement)) {
                oldest = Math.max(oldest, last);
                Thread.sleep(LOOK_MILLIS);
            }
            tables.heading("The chain of the log, while events come");
            tables.head("events a second", "for s", "longest wait for a place in the chain, s", "aim, s", "marks that failed", "places given since");
            tables.row(events / (double) LONG.toSeconds(), LONG.toSeconds(), oldest, AIM.toSeconds(), failed.get(),
                    Sql.number(statement, "select max(link) from youth_access_link") - before);
        }
    }

    private static void mark(Saturdays saturdays, int user, AtomicInteger failed) {
        try {
            saturdays.mark(user);
        } catch (Exception unanswered) {
            failed.incrementAndGet();
        }
    }

    /** In seconds; 0 if none waits. */
    private static double oldestUnsealed(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select coalesce(extract(epoch from clock_timestamp() - min(event_at)), 0) from youth_access_unsealed")) {
            row.next();
            return row.getDouble(1);
        }
    }
}

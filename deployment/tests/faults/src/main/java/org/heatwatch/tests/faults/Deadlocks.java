package org.heatwatch.tests.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Future;
import org.heatwatch.tests.http.Visitor;

/** F18: marks meet a transaction that makes them fail in a deadlock. They are run again, unseen by the user. */
final class Deadlocks {

    private static final int TRIALS = 10;
    private static final int LOOK_AGAIN_MILLIS = 20;

    private final Site site;
    private final FaultTable table;

    Deadlocks(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run() throws Exception {
        Stage stage = site.stage();
        Visitor visitor = site.signedIn(0);
        int saved = 0;
        Duration longest = Duration.ZERO;
        try (Connection owner = site.product().ownerConnection(); Crowd crowd = new Crowd();
                ActLog log = new ActLog(site.folder().resolve("F18.log"))) {
            long before = deadlocks(owner);
            for (int i = 0; i < TRIALS; i++) {
                UUID attendee = stage.attendee();
                Act act = new Mark(stage.marked().session(), attendee, "PRESENT");
                ActLog.Entry entry = log.asked(act.asked());
                Instant sent = Instant.now();
                Future<Reply> reply;
                try (Connection other = site.product().ownerConnection()) {
                    other.setAutoCommit(false);
                    SqlRows.change(other, """
                            insert into training_mark (session_id, registration_id, status, missed_minutes, changed_at, changed_by, version)
                            select ?, ?, 'UNMARKED', 0, now(), id, 0 from account limit 1""", stage.marked().session(), attendee);
                    reply = crowd.start(() -> Client.answered(() -> act.prepare(visitor).send()));
                    awaitWaiting(owner);
                    SqlRows.number(other, "select version from roll where session_id = ? for update", stage.marked().session());
                    other.rollback();
                }
                entry.answered(Crowd.result(reply));
                saved += entry.isSaved() ? 1 : 0;
                Duration waited = Duration.between(sent, Instant.now());
                longest = waited.compareTo(longest) > 0 ? waited : longest;
            }
            Comparison comparison = new Comparison(log.entries(),
                    Traces.of(owner, stage, log.entries().stream().map(ActLog.Entry::asked).toList()), Instant.MIN);
            comparison.details().forEach(line -> System.out.println("F18 " + line));
            long provoked = deadlocks(owner) - before;
            table.figure("F18", "marks that lost a deadlock and were answered as saved, once", saved + " of " + TRIALS + ", the longest after "
                    + FaultTable.seconds(longest) + " s", saved == TRIALS && comparison.details().isEmpty());
            table.figure("F18", "deadlocks that the database counted", Long.toString(provoked), provoked >= TRIALS);
        }
    }

    private static void awaitWaiting(Connection owner) throws SQLException, InterruptedException {
        while (SqlRows.number(owner, "select count(*) from pg_locks where not granted") == 0) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** Counted when the session that lost reports, some moments later. */
    private static long deadlocks(Connection owner) throws SQLException, InterruptedException {
        Thread.sleep(1500);
        return SqlRows.number(owner, "select deadlocks from pg_stat_database where datname = current_database()");
    }
}

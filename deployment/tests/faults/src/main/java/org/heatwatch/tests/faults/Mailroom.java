package org.heatwatch.tests.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heatwatch.tests.http.RunningProduct;

/** The product with a mail server that the harness plays, and what stands in its outbox. Not for several threads. */
final class Mailroom implements AutoCloseable {

    private static final ZoneId COUNTY = ZoneId.of("America/Los_Angeles");
    private static final int LOOK_AGAIN_MILLIS = 10;
    private static final int OFTEN_MILLIS = 200;
    private static final String OFTEN = "often";
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** As long as a message that was being sent stays untouched. */
    static final Duration LONGEST_SENDING = Duration.ofMinutes(11);

    private final MailHouse house = new MailHouse();
    private final RunningProduct product;
    private final Connection owner;

    /** A message of the outbox. */
    record Message(String id, String messageId, String state, boolean doubtful, int attempts) {}

    interface Condition {
        boolean holds() throws SQLException;
    }

    /** From the next start of a server on, it sends here what is put from now on. What was left before is forgotten. */
    Mailroom(RunningProduct product) throws IOException, SQLException {
        this.product = product;
        owner = product.ownerConnection();
        SqlRows.change(owner, "delete from outbox_message where state in ('WAITING', 'SENDING')");
        product.environment("HEATWATCH_SMTP_HOST", "127.0.0.1")
                .environment("HEATWATCH_SMTP_PORT", Integer.toString(house.port()))
                .environment("HEATWATCH_SMTP_SECURITY", "none")
                .environment("HEATWATCH_MAIL_FROM", "trainings@heatwatch.example.org");
    }

    MailHouse house() {
        return house;
    }

    Connection owner() {
        return owner;
    }

    /** A published training in three weeks, whose people are written to. */
    Stage.Place training(String title, int capacity) throws SQLException {
        return Stage.place(owner, title, capacity, LocalDateTime.now(COUNTY).plusWeeks(3).withHour(9).withMinute(0).withSecond(0).withNano(0));
    }

    List<Message> messages(UUID training) throws SQLException {
        return SqlRows.of(owner, "select id, message_id, state, doubtful, attempts from outbox_message where training_id = ?",
                row -> new Message(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getInt(5)), training);
    }

    /** How many messages have still to leave. */
    long left() throws SQLException {
        return SqlRows.number(owner, "select count(*) from outbox_message where state in ('WAITING', 'SENDING')");
    }

    /** How many are being handed over, or were when their sender was killed. */
    long sending() throws SQLException {
        return SqlRows.number(owner, "select count(*) from outbox_message where state = 'SENDING'");
    }

    /** Returns when every message has an ending; the clock goes on when none is due, so that it takes less than this. */
    void awaitEnd(Duration limit) throws SQLException, InterruptedException {
        await("the end of every message", limit, () -> {
            if (SqlRows.number(owner, "select count(*) from outbox_message where state = 'WAITING' and due_at <= now()") == 0) {
                timePasses(LONGEST_WAIT);
            }
            return left() == 0;
        });
    }

    /** Everything in the outbox is from longer ago, as if the clock had gone on. */
    void timePasses(Duration time) throws SQLException {
        SqlRows.change(owner, """
                update outbox_message set put_at = put_at - passed, due_at = due_at - passed, tried_at = tried_at - passed
                from (values (cast(? as interval))) as clock (passed) where state in ('WAITING', 'SENDING')""", time.toString());
    }

    /** The next beat of a job comes at once. */
    void beat(String job) throws SQLException {
        SqlRows.change(owner, "update qrtz_triggers set next_fire_time = ? where trigger_name = ? and trigger_state = 'WAITING'",
                Instant.now().toEpochMilli(), job);
    }

    /** A job beats as soon as its last beat has ended, besides its own beats: else each letter that isn't taken costs ten seconds. */
    void beatOften(String job) throws SQLException {
        SqlRows.change(owner, """
                with often as (
                    insert into qrtz_triggers (sched_name, trigger_name, trigger_group, job_name, job_group, next_fire_time, prev_fire_time, priority,
                        trigger_state, trigger_type, start_time, end_time, misfire_instr)
                    select sched_name, ?, trigger_group, job_name, job_group, next_fire_time, -1, priority,
                        case when trigger_state = 'BLOCKED' then 'BLOCKED' else 'WAITING' end, trigger_type, start_time, end_time, misfire_instr
                    from qrtz_triggers where trigger_name = ?
                    returning sched_name, trigger_name, trigger_group)
                insert into qrtz_simple_triggers (sched_name, trigger_name, trigger_group, repeat_count, repeat_interval, times_triggered)
                select sched_name, trigger_name, trigger_group, -1, ?, 0 from often""", OFTEN, job, OFTEN_MILLIS);
    }

    /** Whether a beat of a job that began after then has failed. */
    boolean hasFailedSince(String job, Instant begin) throws SQLException {
        return SqlRows.number(owner, "select count(*) from job_run where job = ? and failures > 0 and begun_at > ?", job,
                begin.atOffset(ZoneOffset.UTC)) == 1;
    }

    /** The name of the node that had a job's last beat. */
    String nodeOf(String job) throws SQLException {
        return SqlRows.of(owner, "select node from job_run where job = ?", row -> row.getString(1), job).get(0);
    }

    /**
     * Looks again and again.
     *
     * @return how long it took
     * @throws IllegalStateException if it doesn't hold in time
     */
    static Duration await(String what, Duration limit, Condition condition) throws SQLException, InterruptedException {
        Instant begin = Instant.now();
        while (!condition.holds()) {
            if (Duration.between(begin, Instant.now()).compareTo(limit) > 0) {
                throw new IllegalStateException("waited %d s in vain for %s".formatted(limit.toSeconds(), what));
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return Duration.between(begin, Instant.now());
    }

    /** From the next start of a server on mail is off. */
    @Override
    public void close() throws SQLException {
        SqlRows.change(owner, "delete from qrtz_simple_triggers where trigger_name = ?", OFTEN);
        SqlRows.change(owner, "delete from qrtz_triggers where trigger_name = ?", OFTEN);
        product.environment("HEATWATCH_SMTP_HOST", "");
        owner.close();
        house.close();
    }
}

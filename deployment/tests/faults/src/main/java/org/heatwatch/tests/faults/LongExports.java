package org.heatwatch.tests.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.heatwatch.tests.http.Visitor;

/** F17: many export 100,000 marks at once, on slow lines, while others mark a roll. */
final class LongExports {

    private static final int EXPORTS = 24;
    private static final int MARKERS = 4;
    private static final int SESSIONS = 50;
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final Duration FINISHED_WITHIN = Duration.ofSeconds(240);
    private static final int SLOW_BYTES = 4096;
    private static final int SLOW_MILLIS = 100;

    private final Site site;
    private final FaultTable table;
    private final List<Reply> notSaved = Collections.synchronizedList(new ArrayList<>());

    LongExports(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run() throws Exception {
        Stage stage = site.stage();
        try (Connection owner = site.product().ownerConnection()) {
            seed(owner, stage);
        }
        List<Visitor> markers = new ArrayList<>();
        for (int i = 0; i < MARKERS; i++) {
            markers.add(site.signedIn(i));
        }
        Visitor exporter = site.signedIn(MARKERS, site.product()::address, FINISHED_WITHIN);
        try (Crowd crowd = new Crowd()) {
            p95(crowd, markers, stage, Duration.ofSeconds(3));
            long without = p95(crowd, markers, stage, MEASURED);
            AtomicBoolean slow = new AtomicBoolean(true);
            AtomicInteger begun = new AtomicInteger();
            List<Future<Boolean>> exports = new ArrayList<>();
            for (int i = 0; i < EXPORTS; i++) {
                exports.add(crowd.start(() -> export(exporter, slow, begun)));
            }
            Thread.sleep(2000);
            long with = p95(crowd, markers, stage, MEASURED);
            int begunMeanwhile = begun.get();
            slow.set(false);
            int whole = 0;
            for (Future<Boolean> each : exports) {
                whole += Crowd.result(each) ? 1 : 0;
            }
            table.figure("F17", "p95 of a mark by %d trainers, alone / during %d exports (%d of them being sent)".formatted(MARKERS, EXPORTS,
                    begunMeanwhile), with < 0 ? "none saved" : without + " ms / " + with + " ms", with >= 0 && notSaved.isEmpty());
            table.figure("F17", "exports that came whole, once read at full speed", whole + " of " + EXPORTS, whole == EXPORTS);
            notSaved.stream().limit(3).forEach(reply -> System.out.println("F17 unexpected " + reply));
        }
    }

    /** In milliseconds; -1 if nobody's mark was saved. */
    private long p95(Crowd crowd, List<Visitor> markers, Stage stage, Duration time) throws InterruptedException {
        Instant end = Instant.now().plus(time);
        List<Long> millis = Collections.synchronizedList(new ArrayList<>());
        crowd.all(markers.stream().map(visitor -> (Callable<Void>) () -> {
            while (Instant.now().isBefore(end)) {
                Act act = stage.next(Kind.MARKING);
                Instant sent = Instant.now();
                Reply reply = Client.answered(() -> act.prepare(visitor).send());
                millis.add(Duration.between(sent, Instant.now()).toMillis());
                if (!reply.isSaved()) {
                    notSaved.add(reply);
                }
                Thread.sleep(SLOW_MILLIS);
            }
            return null;
        }).toList());
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? -1 : sorted.get(sorted.size() * 95 / 100);
    }

    /** @return whether a whole workbook came */
    private static boolean export(Visitor visitor, AtomicBoolean slow, AtomicInteger begun) throws InterruptedException {
        Instant deadline = Instant.now().plus(MEASURED).plus(FINISHED_WITHIN);
        byte[] some = new byte[SLOW_BYTES];
        byte[] tail = new byte[0];
        try (InputStream in = visitor.download("/hours.xlsx?from=%s&to=%s".formatted(LONG_AGO, LONG_AGO.plusDays(SESSIONS)))) {
            begun.incrementAndGet();
            for (int length = in.read(some); length >= 0 && Instant.now().isBefore(deadline); length = in.read(some)) {
                if (length > 0) {
                    tail = ends(tail, some, length);
                }
                if (slow.get()) {
                    Thread.sleep(SLOW_MILLIS);
                }
            }
        } catch (IOException broken) {
            return false;
        }
        // A zip ends with its directory's end record.
        return new String(tail, StandardCharsets.ISO_8859_1).contains("PK\005\006");
    }

    private static byte[] ends(byte[] before, byte[] some, int length) {
        byte[] all = new byte[before.length + length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(some, 0, all, before.length, length);
        int from = Math.max(0, all.length - 64);
        return Arrays.copyOfRange(all, from, all.length);
    }

    /** Closed rolls of 2,000 people, one a day, long ago. */
    private static void seed(Connection owner, Stage stage) throws SQLException {
        if (SqlRows.number(owner, "select count(*) from training where title = 'Exported'") > 0) {
            return;
        }
        UUID training = UUID.randomUUID();
        SqlRows.change(owner, """
                insert into training (id, title, title_key, audience, state, capacity, first_start, last_end, changed_at, changed_by, version)
                select ?, 'Exported', 'exported', 'MIXED', 'PUBLISHED', 5000, ?::date, ?::date + ?, now(), id, 0 from account limit 1""",
                training, LONG_AGO.toString(), LONG_AGO.toString(), SESSIONS);
        SqlRows.change(owner, """
                insert into training_session (id, training_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, link)
                select gen_random_uuid(), ?, n, d + time '10:00', d + time '12:00', 'America/Los_Angeles', d + time '18:00', d + time '20:00',
                    120, '' from (select n, ?::date + n as d from generate_series(1, ?) as n) as days""",
                training, LONG_AGO.minusDays(1).toString(), SESSIONS);
        SqlRows.change(owner, "insert into roll (session_id, state, version) select id, 'CLOSED', 1 from training_session where training_id = ?", training);
        SqlRows.change(owner, """
                insert into registration (id, training_id, person_id, state, place, source, at, version)
                select gen_random_uuid(), ?, person_id, 'REGISTERED', nextval('registration_place'), 'COORDINATOR', now(), 0
                from registration where training_id = ?""", training, stage.marked().training());
        SqlRows.change(owner, """
                insert into training_mark (session_id, registration_id, status, missed_minutes, changed_at, changed_by, version)
                select s.id, r.id, 'PRESENT', 0, now(), (select id from account limit 1), 1
                from training_session s join registration r on r.training_id = s.training_id where s.training_id = ?""", training);
        SqlRows.change(owner, "analyze");
    }
}

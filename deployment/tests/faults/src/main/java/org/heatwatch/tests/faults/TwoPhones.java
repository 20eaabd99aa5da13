package org.heatwatch.tests.faults;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Visitor;

/**
 * F21: two facilitators take the roll of one cohort on two phones. One loses the network for a minute and marks on; meanwhile the server is
 * killed. Several cohorts at once, each a trial.
 */
final class TwoPhones {

    private static final String FAULT = "F21";
    private static final int COHORTS = 5;
    private static final Duration TOGETHER = Duration.ofSeconds(5);
    private static final Duration AWAY = Duration.ofSeconds(60);
    private static final int LATEST_KILL_MILLIS = 40_000;
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(120);

    private static final String CHANGES = """
            select enrolment_id || ':' || status || ':' || missed_minutes, 'change' from cohort_mark_change where session_id = any(?)""";

    private static final String RECEIPTS = """
            select command_id, 'receipt' from command_receipt r where command_id = any(?)
                and exists (select 1 from youth_access_event e where e.command_id = r.command_id and e.outcome = 'DONE')
            union all
            select command_id, 'event' from youth_access_event where command_id = any(?) and outcome = 'DONE'""";

    /** Marks made over the mark of somebody else: by whom, on whom, and the version that was there. */
    private static final String OVERWRITTEN = """
            select c.account_id, c.enrolment_id, p.version
            from cohort_mark_change c join cohort_mark_change p
                on p.session_id = c.session_id and p.enrolment_id = c.enrolment_id and p.version = c.version - 1
            where c.session_id = ? and c.account_id <> p.account_id""";

    private static final String AS_TOLD = """
            select count(*) from cohort_mark_change c join account a on a.id = c.account_id
            where c.session_id = ? and c.enrolment_id = ? and c.version = ? and c.status = ? and c.missed_minutes = ? and a.display_name = ?
                and c.account_id <> ?""";

    private static final String BROKEN_HISTORIES = """
            select count(*) from cohort_mark m
            where m.session_id = any(?) and m.version > 0
                and ((select count(*) from cohort_mark_change c where c.session_id = m.session_id and c.enrolment_id = m.enrolment_id) <> m.version
                    or not exists (select 1 from cohort_mark_change c where c.session_id = m.session_id and c.enrolment_id = m.enrolment_id
                        and c.version = m.version and c.status = m.status and c.missed_minutes = m.missed_minutes and c.account_id = m.changed_by))""";

    private final Site site;
    private final FaultTable table;
    private final List<Duration> recoveries = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private int unexpected;
    private int strikes;
    private int sent;
    private int saved;
    private int kept;
    private int conflicts;
    private int conflictsAsTold;
    private int overwritten;
    private int overwrittenUnseen;
    private int brokenHistories;

    /** One cohort's Saturday: the first stays connected, the second doesn't. */
    private record Pair(UUID session, RollOnPhone first, RollOnPhone second) {

        Stream<RollOnPhone> phones() {
            return Stream.of(first, second);
        }
    }

    private record Signed(Cohorts.Cohort cohort, Visitor first, Visitor second) {}

    TwoPhones(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run(int trials) throws Exception {
        Cohorts cohorts = new Cohorts(site, COHORTS);
        try (Wire wire = new Wire(site.product().address().getPort()); Crowd crowd = new Crowd();
                ActLog log = new ActLog(site.folder().resolve(FAULT + ".log"))) {
            URI cut = URI.create("http://localhost:%d/".formatted(wire.port()));
            List<Signed> signed = new ArrayList<>();
            for (Cohorts.Cohort each : cohorts.all()) {
                signed.add(new Signed(each, signedIn(each.first(), site.product()::address), signedIn(each.second(), () -> cut)));
            }
            for (strikes = 0; strikes * COHORTS < trials; strikes++) {
                log.clear();
                List<Pair> pairs = new ArrayList<>();
                for (Signed each : signed) {
                    UUID session = cohorts.session(each.cohort());
                    pairs.add(new Pair(session, new RollOnPhone(each.first(), each.cohort(), each.cohort().first(), session, "LATE", log),
                            new RollOnPhone(each.second(), each.cohort(), each.cohort().second(), session, "LEFT_EARLY", log)));
                }
                round(pairs, wire, crowd, log);
            }
        }
        report();
    }

    private static Visitor signedIn(Cohorts.Member member, Supplier<URI> address) throws Exception {
        Visitor visitor = new Visitor(address, Strikes.PATIENCE);
        visitor.signIn(member.account().username(), Account.PASSWORD, member.app());
        return visitor;
    }

    private void round(List<Pair> pairs, Wire wire, Crowd crowd, ActLog log) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Void>> marking = pairs.stream().flatMap(Pair::phones).map(phone -> crowd.start(marking(phone, over))).toList();
        Thread.sleep(TOGETHER.toMillis());
        wire.is(Wire.State.CUT);
        Instant back = Instant.now().plus(AWAY);
        Thread.sleep(ThreadLocalRandom.current().nextInt(LATEST_KILL_MILLIS));
        while (!log.isInFlight(Kind.MARKING)) {
            Thread.onSpinWait();
        }
        site.product().killServer();
        Instant killed = Instant.now();
        site.product().startServer();
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), back).toMillis()));
        kept += pairs.stream().mapToInt(pair -> pair.second().waiting()).sum();
        wire.is(Wire.State.WELL);
        Thread.sleep(TOGETHER.toMillis());
        over.set(true);
        for (Future<Void> each : marking) {
            Crowd.result(each);
        }
        log.entries().stream().filter(ActLog.Entry::isSaved).flatMap(entry -> entry.repliedAt().stream()).filter(killed::isBefore)
                .min(Comparator.naturalOrder()).ifPresent(first -> recoveries.add(Duration.between(killed, first)));
        compare(pairs, log, killed);
    }

    private static Callable<Void> marking(RollOnPhone phone, AtomicBoolean over) {
        return () -> {
            phone.markUntil(over::get);
            phone.finish(Instant.now().plus(LONGEST_RECOVERY));
            return null;
        };
    }

    private void compare(List<Pair> pairs, ActLog log, Instant killed) throws SQLException {
        try (Connection owner = site.product().ownerConnection()) {
            UUID[] sessions = pairs.stream().map(Pair::session).toArray(UUID[]::new);
            Comparison comparison = new Comparison(log.entries(), traces(owner, sessions, log.entries()), killed);
            comparison.details().forEach(line -> System.out.println(FAULT + " " + line));
            counts = counts.plus(comparison.of(Kind.MARKING));
            brokenHistories += (int) SqlRows.number(owner, BROKEN_HISTORIES, (Object) sessions);
            for (Pair each : pairs) {
                compare(each, owner);
            }
        }
        sent += log.entries().size();
        saved += (int) log.entries().stream().filter(ActLog.Entry::isSaved).count();
        unexpected += sum(pairs, RollOnPhone::waiting) + sum(pairs, RollOnPhone::refused);
    }

    private void compare(Pair pair, Connection owner) throws SQLException {
        Map<UUID, RollOnPhone> phones = pair.phones().collect(Collectors.toMap(RollOnPhone::account, Function.identity()));
        List<Boolean> seen = SqlRows.of(owner, OVERWRITTEN, row -> phones.get(row.getObject(1, UUID.class)).shown()
                .contains(new RollOnPhone.Shown(row.getObject(2, UUID.class), row.getLong(3))), pair.session());
        overwritten += seen.size();
        overwrittenUnseen += (int) seen.stream().filter(each -> !each).count();
        for (RollOnPhone phone : phones.values()) {
            for (RollOnPhone.Told each : phone.told()) {
                conflicts++;
                conflictsAsTold += (int) SqlRows.number(owner, AS_TOLD, pair.session(), each.enrolment(), each.version(), each.status(), each.minutes(),
                        each.by(), phone.account());
            }
        }
    }

    private static int sum(List<Pair> pairs, ToIntFunction<RollOnPhone> what) {
        return pairs.stream().flatMap(Pair::phones).mapToInt(what).sum();
    }

    private static List<Trace> traces(Connection owner, UUID[] sessions, Collection<ActLog.Entry> entries) throws SQLException {
        List<Trace> traces = new ArrayList<>(SqlRows.of(owner, CHANGES, row -> new Trace(Kind.MARKING, row.getString(1), row.getString(2)), (Object) sessions));
        Map<UUID, String> keys = entries.stream().map(ActLog.Entry::asked).collect(Collectors.toMap(Asked::command, Asked::key));
        UUID[] commands = keys.keySet().toArray(UUID[]::new);
        traces.addAll(SqlRows.of(owner, RECEIPTS, row -> new Trace(Kind.MARKING, keys.get(row.getObject(1, UUID.class)), row.getString(2)), commands, commands));
        return traces;
    }

    private void report() {
        table.add(new FaultTable.Row(FAULT, Kind.MARKING, strikes, strikes * COHORTS, counts, unexpected, recoveries));
        table.figure(FAULT, "marks sent by two facilitators a cohort; answered as saved; kept on the phone that had no network, when it came back",
                "%d; %d; %d".formatted(sent, saved, kept), kept > 0);
        table.figure(FAULT, "marks that met the other's: shown whose it was and what, as the database has it", conflictsAsTold + " of " + conflicts,
                conflicts > 0 && conflictsAsTold == conflicts);
        table.figure(FAULT, "marks over the other's; of these by one who hadn't been shown it", "%d; %d".formatted(overwritten, overwrittenUnseen),
                overwritten > 0 && overwrittenUnseen == 0);
        table.figure(FAULT, "marks that aren't the last of their own unbroken history", Integer.toString(brokenHistories), brokenHistories == 0);
    }
}

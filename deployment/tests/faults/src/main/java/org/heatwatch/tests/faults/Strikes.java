package org.heatwatch.tests.faults;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;

/**
 * Strikes the product again and again while people mark, register and import. After each strike: what is in the database before
 * anybody tries again must fit what was said; everybody then sends again what wasn't answered; and the database must fit once more.
 */
final class Strikes {

    private static final int CLIENTS_OF_A_KIND = 20;
    private static final int LONGEST_WAIT_MILLIS = 1500;
    static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(120);

    private final String fault;
    private final Site site;
    private final FaultTable table;
    private final Blow blow;
    private final Duration toldWithin;
    private final List<Client> clients = new ArrayList<>();
    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    private final IntFunction<URI> addresses;
    private Duration toldLast = Duration.ZERO;

    /** What the fault does, and how it ends. */
    interface Blow {
        void strike() throws IOException, InterruptedException;

        void recover() throws IOException, InterruptedException;

        /** When everybody has her answer. */
        default void tidyUp() throws Exception {}
    }

    private static final class Tally {
        private int trials;
        private int unexpected;
        private Counts counts = Counts.NONE;
        private final List<Duration> recoveries = new ArrayList<>();
    }

    /** @param toldWithin how long it may take until whoever waits is told that nothing is confirmed */
    Strikes(String fault, Site site, FaultTable table, Blow blow, Duration toldWithin) {
        this(fault, site, table, blow, toldWithin, user -> site.product().address());
    }

    /** @param addresses where each user finds the product; asked before each request */
    Strikes(String fault, Site site, FaultTable table, Blow blow, Duration toldWithin, IntFunction<URI> addresses) {
        this.addresses = addresses;
        this.fault = fault;
        this.site = site;
        this.table = table;
        this.blow = blow;
        this.toldWithin = toldWithin;
    }

    static int accounts() {
        return CLIENTS_OF_A_KIND * Kind.values().length;
    }

    /** Until this many acts of each kind were struck. */
    void run(int trials) throws Exception {
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally());
        }
        int strikes = 0;
        try (Crowd crowd = new Crowd(); ActLog log = new ActLog(site.folder().resolve(fault + ".log"))) {
            for (int i = 0; i < accounts(); i++) {
                int user = i;
                clients.add(new Client(site.signedIn(i, () -> addresses.apply(user), PATIENCE), site.coordinator(i), log));
            }
            while (tallies.values().stream().anyMatch(tally -> tally.trials < trials)) {
                strikes++;
                round(crowd, log);
            }
        }
        for (Kind kind : Kind.values()) {
            Tally tally = tallies.get(kind);
            table.add(new FaultTable.Row(fault, kind, strikes, tally.trials, tally.counts, tally.unexpected, tally.recoveries));
        }
        table.figure(fault, "told that it isn't confirmed, the longest wait", FaultTable.seconds(toldLast) + " s",
                toldLast.compareTo(toldWithin) <= 0);
    }

    /** How often somebody was asked to sign in anew. */
    int signIns() {
        return clients.stream().mapToInt(Client::signIns).sum();
    }

    private void round(Crowd crowd, ActLog log) throws Exception {
        Stage stage = site.stage();
        log.clear();
        for (int i = 0; i < clients.size(); i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            clients.get(i).does(() -> stage.next(kind));
        }
        AtomicBoolean struck = new AtomicBoolean();
        List<Future<Void>> acting = new ArrayList<>();
        for (Client each : clients) {
            acting.add(crowd.start(() -> {
                each.actUntil(struck::get);
                return null;
            }));
        }
        awaitOneOfEach(log);
        Instant moment = Instant.now();
        struck.set(true);
        blow.strike();
        for (Future<Void> each : acting) {
            Crowd.result(each);
        }
        List<ActLog.Entry> hit = log.entries().stream().filter(entry -> !entry.isFinal()).toList();
        hit.forEach(entry -> told(entry, moment));
        blow.recover();
        Map<Kind, Counts> before = compared(log, stage, moment);
        Instant deadline = Instant.now().plus(LONGEST_RECOVERY);
        crowd.all(clients.stream().map(each -> (Callable<Void>) () -> {
            each.insist(deadline);
            return null;
        }).toList());
        Map<Kind, Counts> after = compared(log, stage, moment);
        blow.tidyUp();
        for (Kind kind : Kind.values()) {
            Tally tally = tallies.get(kind);
            tally.counts = tally.counts.plus(before.get(kind).orWorse(after.get(kind)));
            List<ActLog.Entry> ofKind = hit.stream().filter(entry -> entry.asked().kind() == kind).toList();
            tally.trials += ofKind.size();
            tally.unexpected += (int) ofKind.stream().filter(entry -> !entry.isSaved()).count();
            ofKind.stream().filter(ActLog.Entry::isSaved).map(entry -> Duration.between(moment, entry.repliedAt().get()))
                    .min(Duration::compareTo).ifPresent(tally.recoveries::add);
        }
    }

    /** Strikes at a random moment, but never when nobody of a kind waits for an answer. */
    private static void awaitOneOfEach(ActLog log) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_WAIT_MILLIS));
        while (!log.isInFlight(Kind.MARKING) || !log.isInFlight(Kind.REGISTERING) || !log.isInFlight(Kind.IMPORTING)) {
            Thread.onSpinWait();
        }
    }

    private void told(ActLog.Entry entry, Instant moment) {
        Duration waited = Duration.between(moment, entry.repliedAt().orElseThrow());
        if (waited.compareTo(toldWithin) > 0) {
            System.out.println("%s %s, told after %s s: %s %s".formatted(fault, blow, FaultTable.seconds(waited), entry.asked().kind().word(),
                    entry.reply().orElseThrow()));
        }
        toldLast = waited.compareTo(toldLast) > 0 ? waited : toldLast;
    }

    private Map<Kind, Counts> compared(ActLog log, Stage stage, Instant moment) throws SQLException, InterruptedException {
        try (Connection owner = site.product().ownerConnection()) {
            awaitRollbacks(owner);
            List<ActLog.Entry> entries = log.entries();
            Comparison comparison = new Comparison(entries, Traces.of(owner, stage, entries.stream().map(ActLog.Entry::asked).toList()), moment);
            comparison.details().forEach(line -> System.out.println(fault + " " + line));
            Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                counts.put(kind, comparison.of(kind));
            }
            return counts;
        }
    }

    /** What a killed server had begun is rolled back as soon as the database sees that it is gone. */
    private static void awaitRollbacks(Connection owner) throws SQLException, InterruptedException {
        while (SqlRows.number(owner, "select count(*) from pg_stat_activity where usename = 'heatwatch_app' and xact_start is not null") > 0) {
            Thread.sleep(20);
        }
    }
}

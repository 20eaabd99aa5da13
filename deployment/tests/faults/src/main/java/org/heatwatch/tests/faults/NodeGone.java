package org.heatwatch.tests.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heatwatch.tests.http.Visitor;

/** F16: two nodes, of which one is killed, or both are upgraded one after the other. Their users go on at the other node as they are. */
final class NodeGone {

    /** A strike hits the users of one node of two, and it takes a while until that is there again. */
    private static final int TRIALS = 60;
    private static final int DRAFTS = 10;
    private static final int USERS = 12;
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Site site;
    private final FaultTable table;
    private final List<Visitor> draftsmen = new ArrayList<>();
    private final List<String> drafts = new ArrayList<>();
    private int kept;

    NodeGone(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run(int trials) throws Exception {
        try (TwoNodes nodes = new TwoNodes(site.product())) {
            kill(nodes, Math.min(trials, TRIALS));
            upgrade(nodes);
        }
    }

    private void kill(TwoNodes nodes, int trials) throws Exception {
        for (int i = 0; i < DRAFTS * 2; i++) {
            int user = i;
            draftsmen.add(site.signedIn(i, () -> nodes.addressOf(user), Strikes.PATIENCE));
        }
        Killing killing = new Killing(nodes);
        Strikes strikes = new Strikes("F16", site, table, killing, TOLD_WITHIN, nodes::addressOf);
        strikes.run(trials);
        table.figure("F16", "users asked to sign in anew after a kill", Integer.toString(strikes.signIns()), strikes.signIns() == 0);
        table.figure("F16", "half-filled forms of a killed node that were saved at the other, whole", kept + " of " + drafts.size(),
                kept == drafts.size());
    }

    /** Kills one node, then the other, with half-filled forms on it. */
    private final class Killing implements Strikes.Blow {
        private final TwoNodes nodes;
        private final List<Draft> open = new ArrayList<>();
        private int node;

        private Killing(TwoNodes nodes) throws Exception {
            this.nodes = nodes;
            begin();
        }

        private void begin() throws Exception {
            open.clear();
            for (int i = 0; i < DRAFTS; i++) {
                open.add(new Draft(draftsmen.get(2 * i + node)));
            }
        }

        @Override
        public void strike() {
            nodes.kill(node);
        }

        /** The balancer does it. */
        @Override
        public void recover() {}

        @Override
        public void tidyUp() throws Exception {
            for (Draft each : open) {
                drafts.add(each.title());
                String said = each.save();
                boolean whole = said.isEmpty() && sessionsOf(each.title()) == Draft.SESSIONS;
                kept += whole ? 1 : 0;
                if (!whole) {
                    System.out.println("F16 draft " + each.title() + ": " + said);
                }
            }
            nodes.start(node);
            node = 1 - node;
            begin();
        }

        @Override
        public String toString() {
            return "node " + node + " killed";
        }
    }

    private long sessionsOf(String title) throws SQLException {
        try (Connection owner = site.product().ownerConnection()) {
            return SqlRows.number(owner, "select count(*) from training_session s join training t on t.id = s.training_id where t.title = ?", title);
        }
    }

    /** Each is drained, stopped and started anew with the product deployed afresh, while people act. */
    private void upgrade(TwoNodes nodes) throws Exception {
        Stage stage = site.stage();
        try (Crowd crowd = new Crowd(); ActLog log = new ActLog(site.folder().resolve("F16-upgrade.log"))) {
            AtomicBoolean over = new AtomicBoolean();
            List<Future<Duration>> acting = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                int user = i;
                Visitor visitor = site.signedIn(i, () -> nodes.addressOf(user), Strikes.PATIENCE);
                Kind kind = Kind.values()[i % Kind.values().length];
                acting.add(crowd.start(() -> act(visitor, kind, stage, log, over)));
            }
            for (int node = 0; node < 2; node++) {
                nodes.drain(node);
                nodes.stop(node);
                nodes.start(node);
            }
            over.set(true);
            Duration longest = Duration.ZERO;
            for (Future<Duration> each : acting) {
                Duration one = Crowd.result(each);
                longest = one.compareTo(longest) > 0 ? one : longest;
            }
            long saved = log.entries().stream().filter(ActLog.Entry::isSaved).count();
            log.entries().stream().filter(entry -> !entry.isSaved()).forEach(entry -> System.out.println("F16 upgrade " + entry.asked().key() + ": " + entry.reply()));
            try (Connection owner = site.product().ownerConnection()) {
                Comparison comparison = new Comparison(log.entries(),
                        Traces.of(owner, stage, log.entries().stream().map(ActLog.Entry::asked).toList()), Instant.MIN);
                comparison.details().forEach(line -> System.out.println("F16 " + line));
                table.figure("F16", "acts while both nodes were upgraded one by one: saved at the first sending, once",
                        "%d of %d, the longest after %s s".formatted(saved, log.entries().size(), FaultTable.seconds(longest)),
                        saved == log.entries().size() && comparison.details().isEmpty());
            }
        }
    }

    /** @return the longest answer */
    private static Duration act(Visitor visitor, Kind kind, Stage stage, ActLog log, AtomicBoolean over) throws Exception {
        Duration longest = Duration.ZERO;
        while (!over.get()) {
            Act act = stage.next(kind);
            ActLog.Entry entry = log.asked(act.asked());
            Instant sent = Instant.now();
            entry.answered(Client.answered(() -> act.prepare(visitor).send()));
            Duration waited = Duration.between(sent, Instant.now());
            longest = waited.compareTo(longest) > 0 ? waited : longest;
            Thread.sleep(PAUSE.toMillis());
        }
        return longest;
    }
}

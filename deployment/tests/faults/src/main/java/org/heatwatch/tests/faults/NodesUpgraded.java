package org.heatwatch.tests.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** F16: each of two nodes is drained, stopped and started anew with the product deployed afresh, one after the other, while people act. */
final class NodesUpgraded {

    private static final int USERS = 12;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_ACT = Duration.ofSeconds(60);

    private final Site site;
    private final FaultTable table;
    private final TwoNodes nodes;
    private final Drafts drafts;
    private final List<Client> clients = new ArrayList<>();
    private final List<ActLog.Entry> acts = new ArrayList<>();
    private final List<String> misfits = new ArrayList<>();
    private int sentAgain;

    NodesUpgraded(Site site, FaultTable table, TwoNodes nodes) throws Exception {
        this.site = site;
        this.table = table;
        this.nodes = nodes;
        drafts = new Drafts("F16", site, nodes::addressOf);
    }

    /** @param times how often both are upgraded */
    void run(int times) throws Exception {
        try (Crowd crowd = new Crowd(); ActLog log = new ActLog(site.folder().resolve("F16-upgrade.log"))) {
            for (int i = 0; i < USERS; i++) {
                int user = i;
                clients.add(new Client(site.signedIn(i, () -> nodes.addressOf(user), Strikes.PATIENCE), site.coordinator(i), log));
            }
            for (int i = 0; i < times; i++) {
                Stage stage = site.stage();
                log.clear();
                upgradeBoth(crowd, stage);
                acts.addAll(log.entries());
                compare(log, stage);
            }
        }
        misfits.forEach(line -> System.out.println("F16 " + line));
        acts.stream().filter(entry -> !entry.isSaved()).forEach(entry -> System.out.println("F16 upgrade " + entry.asked().key() + ": " + entry.reply()));
        long saved = acts.stream().filter(ActLog.Entry::isSaved).count();
        Duration longest = acts.stream().map(ActLog.Entry::waited).max(Duration::compareTo).orElseThrow();
        int signIns = clients.stream().mapToInt(Client::signIns).sum();
        table.figure("F16", "nodes drained, stopped and started anew under load: marks, registrations, imports saved meanwhile",
                "%s of %s, by %d nodes".formatted(ofEachKind(entry -> entry.isSaved() ? 1 : 0), ofEachKind(entry -> 1), 2 * times), saved == acts.size());
        table.figure("F16", "of these lost, duplicate, torn, phantom, false \"saved\"", Integer.toString(misfits.size()), misfits.isEmpty());
        table.figure("F16", "of these sent more than once; the longest wait for an answer", "%d; %s s".formatted(sentAgain, FaultTable.seconds(longest)), true);
        table.figure("F16", "nodes upgraded: users asked to sign in anew", Integer.toString(signIns), signIns == 0);
        table.figure("F16", "nodes upgraded: half-filled forms saved, while their node was gone or back, whole", drafts.toString(), drafts.isAllKept());
    }

    private void upgradeBoth(Crowd crowd, Stage stage) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Integer>> acting = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            Client client = clients.get(i);
            client.does(() -> stage.next(kind));
            acting.add(crowd.start(() -> act(client, over)));
        }
        for (int node = 0; node < 2; node++) {
            drafts.begin(node);
            nodes.drain(node);
            nodes.stop(node);
            drafts.saveHalf();
            nodes.start(node);
            drafts.saveAll();
        }
        over.set(true);
        for (Future<Integer> each : acting) {
            sentAgain += Crowd.result(each);
        }
    }

    /** @return how many acts she had to send again */
    private static int act(Client client, AtomicBoolean over) throws InterruptedException {
        int again = 0;
        while (!over.get()) {
            if (!client.act()) {
                again++;
                client.insist(Instant.now().plus(LONGEST_ACT));
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return again;
    }

    private void compare(ActLog log, Stage stage) throws SQLException {
        try (Connection owner = site.product().ownerConnection()) {
            List<Asked> asked = log.entries().stream().map(ActLog.Entry::asked).toList();
            misfits.addAll(new Comparison(log.entries(), Traces.of(owner, stage, asked), Instant.MIN).details());
        }
    }

    private String ofEachKind(ToLongFunction<ActLog.Entry> what) {
        return Arrays.stream(Kind.values())
                .map(kind -> acts.stream().filter(entry -> entry.asked().kind() == kind).mapToLong(what).sum())
                .map(String::valueOf).collect(Collectors.joining(", "));
    }
}

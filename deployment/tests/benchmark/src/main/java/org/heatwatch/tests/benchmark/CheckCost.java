package org.heatwatch.tests.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.heatwatch.launcher.Installation;
import org.heatwatch.launcher.Port;
import org.heatwatch.launcher.ProductServer;
import org.heatwatch.tests.http.RunningProduct;

/**
 * What the access check and the event of the youth zone cost: the same acts on two servers with the same database, one of which is
 * {@link WithoutCheck}. They take turns of a second or two, so that whatever else the machine does slows both.
 */
final class CheckCost {

    /** One alone comes last, when both servers are warm. */
    private static final int[] USERS = {8, 1};
    private static final int TURNS = 16;
    private static final int INTRODUCTIONS = 2;
    private static final double AIM = 1.15;

    private final RunningProduct product;
    private final Path folder;
    private final Load load;
    private final Tables tables;

    private record Act(String name, Function<Saturdays, Load.Act> by) {}

    private static final List<Act> ACTS = List.of(
            new Act("check of a Saturday roll of 15", saturdays -> saturdays::rollPage),
            new Act("check of a Saturday mark", saturdays -> saturdays::mark));

    /** One of the two servers. */
    private record Side(long pid, Saturdays saturdays) {}

    /** @param folder its own, for the other archive */
    CheckCost(RunningProduct product, Path folder, Load load, Tables tables) {
        this.product = product;
        this.folder = folder;
        this.load = load;
        this.tables = tables;
    }

    void run(Predicate<String> wanted) throws IOException {
        List<Act> chosen = ACTS.stream().filter(each -> wanted.test(each.name)).toList();
        if (chosen.isEmpty()) {
            return;
        }
        tables.heading("With and without access check and event, in turns");
        Path archive = new WithoutCheck(folder).archive(Installation.found().product(), Installation.found().server());
        int port = Port.free();
        try (ProductServer other = product.startBeside("without-check", archive, port)) {
            Side with = new Side(product.serverPid(), new Saturdays(product.address(), 0));
            Side without = new Side(other.process().pid(), new Saturdays(URI.create("http://localhost:" + port + "/"), Users.MOST / 2));
            tables.head("act", "users", "p50 ms, with", "without", "times", "mean ms, with", "without", "times", "CPU ms of server and database, with", "without", "times", "aim, times");
            for (Act each : chosen) {
                tables.part(each.name, () -> measure(each, with, without));
            }
        }
    }

    private void measure(Act act, Side with, Side without) {
        Load.Act one = act.by.apply(with.saturdays);
        Load.Act other = act.by.apply(without.saturdays);
        for (int i = 0; i < INTRODUCTIONS; i++) {
            load.introduce(product, USERS[0], one);
            load.introduce(product, USERS[0], other);
        }
        for (int users : USERS) {
            Turns first = new Turns();
            Turns second = new Turns();
            for (int i = 0; i < TURNS; i++) {
                // Whoever comes second in a turn comes first in the next.
                if (i % 2 == 0) {
                    first.add(with.pid, users, one);
                }
                second.add(without.pid, users, other);
                if (i % 2 == 1) {
                    first.add(with.pid, users, one);
                }
            }
            tables.row(act.name, users, first.median(), second.median(), first.median() / second.median(), first.mean(), second.mean(),
                    first.mean() / second.mean(), first.cpuMillis(), second.cpuMillis(), first.cpuMillis() / second.cpuMillis(), AIM);
        }
    }

    /** All turns of one side. */
    private final class Turns {

        private final List<long[]> nanos = new ArrayList<>();
        private Duration cpu = Duration.ZERO;

        private void add(long server, int users, Load.Act act) {
            Timing timing = new Load(Duration.ZERO, load.warmUp().dividedBy(4), load.measured().dividedBy(3)).of(product, server, users, act);
            nanos.add(timing.sortedNanos());
            cpu = cpu.plus(timing.cpu().server()).plus(timing.cpu().database());
        }

        private long[] sorted() {
            return nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        }

        private double median() {
            long[] sorted = sorted();
            return sorted[sorted.length / 2] / 1e6;
        }

        private double mean() {
            return Arrays.stream(sorted()).average().orElseThrow() / 1e6;
        }

        private double cpuMillis() {
            return cpu.toNanos() / 1e6 / sorted().length;
        }
    }
}

package org.heatwatch.tests.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The main behind the command {@code deployment/faults}: strikes the running product with one fault after the other and prints what
 * came out. Arguments: the faults to try (all unless said otherwise) and the number of trials of each kind (200); or files, for the
 * hostile files alone.
 */
public final class Faults {

    private static final int TRIALS = 200;
    private static final int WIRE_TRIALS = 40;

    private static final int SATURDAYS = 20;

    private static final int KILLS_IN_A_JOB = 2;
    private static final int UPGRADES = 3;

    /** How long it may take until whoever waits is told that nothing is confirmed. */
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(10);

    /** A line that is silent is given up by the user's own browser, or script. */
    private static final Duration PATIENCE_OF_USERS = Strikes.PATIENCE.plusSeconds(1);

    private Faults() {}

    private interface Fault {
        void strike(Site site, FaultTable table, int trials) throws Exception;
    }

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("F1", Faults::killServer);
        faults.put("F2", Faults::killDatabase);
        faults.put("F3", (site, table, trials) -> new DatabaseAway(site, table).run());
        faults.put("F4", Faults::disturbDatabase);
        faults.put("F5", Faults::fillDisks);
        faults.put("F6", (site, table, trials) -> new SentTwice(site, table).run(trials));
        faults.put("F7", (site, table, trials) -> new TwoAtOnce(site, table).run(trials));
        faults.put("F10", (site, table, trials) -> new MailTrouble(site, table).run(trials));
        faults.put("F11", (site, table, trials) -> new JobTrouble(site, table).run());
        faults.put("F12", (site, table, trials) -> new NodeKilledInJob(site, table).run(trials < WIRE_TRIALS ? 1 : KILLS_IN_A_JOB));
        faults.put("F13", (site, table, trials) -> new TooMuch(site, table).run());
        faults.put("F14", Faults::disturbUsers);
        faults.put("F15", (site, table, trials) -> new SignedOut(site, table).run(trials));
        faults.put("F16", (site, table, trials) -> new NodeGone(site, table).run(trials, trials < WIRE_TRIALS ? 1 : UPGRADES));
        faults.put("F17", (site, table, trials) -> new LongExports(site, table).run());
        faults.put("F18", (site, table, trials) -> new Deadlocks(site, table).run());
        faults.put("F21", (site, table, trials) -> new TwoPhones(site, table).run(Math.min(trials, SATURDAYS)));
        return faults;
    }

    /** Exits with 0 when everything was as expected, with 1 when not. */
    public static void main(String[] arguments) throws Exception {
        List<String> chosen = Arrays.stream(arguments).filter(each -> each.startsWith("F")).toList();
        int trials = Arrays.stream(arguments).filter(each -> each.matches("\\d+")).mapToInt(Integer::parseInt).findFirst().orElse(TRIALS);
        Path folder = Path.of(System.getProperty("heatwatch.faults", "target/faults")).toAbsolutePath();
        if (List.of(arguments).contains("files")) {
            System.exit(new HostileFileUploads(folder).run() ? 0 : 1);
        }
        Map<String, Fault> faults = faults();
        if (!chosen.isEmpty()) {
            faults.keySet().retainAll(chosen);
        }
        FaultTable table = new FaultTable();
        try (Site site = new Site(folder, Strikes.accounts())) {
            for (Map.Entry<String, Fault> each : faults.entrySet()) {
                System.out.println("--- " + each.getKey());
                try {
                    each.getValue().strike(site, table, trials);
                } catch (Exception broken) {
                    broken.printStackTrace();
                    table.figure(each.getKey(), "the trials themselves", "ended early: " + broken, false);
                }
            }
        }
        table.write(folder.resolve("faults.md"));
        System.out.println();
        System.out.println(table.markdown());
        System.exit(table.isExpected() ? 0 : 1);
    }

    private static void killServer(Site site, FaultTable table, int trials) throws Exception {
        new Strikes("F1", site, table, new Strikes.Blow() {
            @Override
            public void strike() {
                site.product().killServer();
            }

            @Override
            public void recover() {
                site.product().startServer();
            }
        }, TOLD_WITHIN).run(trials);
    }

    private static void killDatabase(Site site, FaultTable table, int trials) throws Exception {
        new Strikes("F2", site, table, new Strikes.Blow() {
            @Override
            public void strike() throws IOException {
                site.product().killDatabase();
            }

            @Override
            public void recover() {
                site.product().startDatabase();
            }
        }, TOLD_WITHIN).run(trials);
    }

    private static void fillDisks(Site site, FaultTable table, int trials) throws Exception {
        if (DiskFull.isInside()) {
            DiskFull.strike(site, table);
        } else {
            DiskFull.run(table, site.folder());
        }
    }

    /** The line between server and database is slow, cut or silent. */
    private static void disturbDatabase(Site site, FaultTable table, int trials) throws Exception {
        try (Wire wire = new Wire(site.product().databasePort())) {
            site.restartServer("jdbc:postgresql://localhost:%d/heatwatch".formatted(wire.port()));
            new Strikes("F4", site, table, disturbance(wire), TOLD_WITHIN).run(Math.min(trials, WIRE_TRIALS));
        }
        site.restartServer(site.product().jdbcUrl());
    }

    /** The line between users and server is slow, cut or silent. */
    private static void disturbUsers(Site site, FaultTable table, int trials) throws Exception {
        try (Wire wire = new Wire(site.product().address().getPort())) {
            URI address = URI.create("http://localhost:%d/".formatted(wire.port()));
            new Strikes("F14", site, table, disturbance(wire), PATIENCE_OF_USERS, user -> address).run(Math.min(trials, WIRE_TRIALS));
        }
    }

    private static Strikes.Blow disturbance(Wire wire) {
        List<Wire.State> states = List.of(Wire.State.SLOW, Wire.State.CUT, Wire.State.BLACK_HOLE);
        return new Strikes.Blow() {
            private int times;

            @Override
            public void strike() throws IOException {
                wire.is(states.get(times++ % states.size()));
            }

            @Override
            public void recover() throws IOException {
                wire.is(Wire.State.WELL);
            }

            @Override
            public String toString() {
                return states.get((times - 1) % states.size()).name().toLowerCase().replace('_', ' ');
            }
        };
    }
}

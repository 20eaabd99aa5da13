package org.heatwatch.tests.faults;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.heatwatch.tests.http.Visitor;

/** Many trials of a fault of the users' own making, several users at a time; then the one comparison. */
final class Trials {

    private static final int USERS = 6;

    private final String fault;
    private final Site site;
    private final FaultTable table;

    Trials(String fault, Site site, FaultTable table) {
        this.fault = fault;
        this.site = site;
        this.table = table;
    }

    /** Where one trial happens. Each user has a second tab of the same browser, and a colleague who is another coordinator. */
    record Scene(Stage stage, ActLog log, Crowd crowd, int user, Visitor visitor, Visitor colleague) {}

    interface Trial {
        /** @return whether everybody was told what she should be told */
        boolean run(Scene scene, Kind kind, int number) throws Exception;
    }

    void run(int trials, Trial trial) throws Exception {
        Stage stage = site.stage();
        try (Crowd crowd = new Crowd(); ActLog log = new ActLog(site.folder().resolve(fault + ".log"))) {
            List<Scene> scenes = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                scenes.add(new Scene(stage, log, crowd, i, site.signedIn(i), site.signedIn(USERS + i)));
            }
            int[] unexpected = new int[Kind.values().length];
            for (Kind kind : Kind.values()) {
                AtomicInteger begun = new AtomicInteger();
                unexpected[kind.ordinal()] = crowd.all(scenes.stream().map(scene -> (Callable<Integer>) () -> {
                    int wrong = 0;
                    for (int number = begun.getAndIncrement(); number < trials; number = begun.getAndIncrement()) {
                        wrong += trial.run(scene, kind, number) ? 0 : 1;
                    }
                    return wrong;
                }).toList()).stream().mapToInt(Integer::intValue).sum();
            }
            Comparison comparison = compared(log, stage);
            for (Kind kind : Kind.values()) {
                table.add(new FaultTable.Row(fault, kind, trials, trials, comparison.of(kind), unexpected[kind.ordinal()], List.of()));
            }
        }
    }

    private Comparison compared(ActLog log, Stage stage) throws Exception {
        try (Connection owner = site.product().ownerConnection()) {
            List<ActLog.Entry> entries = log.entries();
            Comparison comparison = new Comparison(entries, Traces.of(owner, stage, entries.stream().map(ActLog.Entry::asked).toList()), Instant.MIN);
            comparison.details().forEach(line -> System.out.println(fault + " " + line));
            return comparison;
        }
    }
}

package org.heatwatch.tests.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.heatwatch.tests.http.RunningProduct;

/** Every list page with one user: how it grows with the data, and how many statements it takes. */
final class Lists {

    /** @param statements to the database, those that find out who is calling among them */
    record Page(Timing timing, int statements) {}

    private static final Map<String, Function<Acts, Load.Act>> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("list of trainings", acts -> acts::trainings);
        PAGES.put("list of all trainings", acts -> acts::allTrainings);
        PAGES.put("list of people", acts -> acts::people);
        PAGES.put("list of people found", acts -> acts::searchPerson);
        PAGES.put("list of agencies", acts -> acts::agencies);
        PAGES.put("list of venues", acts -> acts::venues);
        PAGES.put("list of accounts", acts -> acts::accounts);
        PAGES.put("list of today", acts -> acts::today);
    }

    private final RunningProduct product;
    private final Acts acts;
    private final Load load;

    Lists(RunningProduct product, Users users, Load load) {
        this.product = product;
        this.acts = new Acts(users, 0);
        this.load = load;
    }

    /** Whether there is one with such a name. */
    static boolean hold(Predicate<String> name) {
        return PAGES.keySet().stream().anyMatch(name);
    }

    Map<String, Page> run(Predicate<String> wanted) throws Exception {
        Map<String, Page> measured = new LinkedHashMap<>();
        for (var each : PAGES.entrySet()) {
            if (wanted.test(each.getKey())) {
                Load.Act act = each.getValue().apply(acts);
                load.introduce(product, 1, act);
                Timing timing = load.of(product, 1, act);
                try (Recorded.Recorder recorder = new Recorded.Recorder(product)) {
                    act.by(0);
                    measured.put(each.getKey(), new Page(timing, recorder.of(act, 0).count()));
                }
            }
        }
        return measured;
    }

    /** @param less the pages with a tenth of the data */
    static void compare(Map<String, Page> less, Map<String, Page> more, Tables tables) {
        if (less.isEmpty()) {
            return;
        }
        tables.heading("Lists with ten times the data (one user)");
        tables.head("page", "p50 ms, a tenth", "p50 ms", "times", "CPU ms, a tenth", "CPU ms", "statements, a tenth", "statements", "aim, times");
        less.forEach((name, few) -> {
            Page many = more.get(name);
            tables.row(name, few.timing.millis(50), many.timing.millis(50), many.timing.millis(50) / few.timing.millis(50),
                    few.timing.cpuMillis(), many.timing.cpuMillis(), few.statements, many.statements, 1.2);
        });
    }
}
